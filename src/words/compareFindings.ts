import type { Period } from '../domain/period.ts'
import { fewestCommonYears } from '../domain/tellApart.ts'
import { nearTitle, overYears, type Told } from './compare.ts'
import { joinWords } from './joinWords.ts'
import { formatPlain } from './number.ts'

/** The own unit's figure: "Kommunstaben 2023: 2,8 % av ordinarie arbetstid." */
export function ownFigure(name: string, period: Period, text: string, what: string): string {
  return `${name} ${period}: ${text}${what === '' ? '' : ` ${what}`}.`
}

/** A figure of what lies above: "Socialförvaltningen: 6,0 %." */
export function referenceFigure(name: string, text: string): string {
  return `${name}: ${text}.`
}

/** A unit with its figure within a sentence: "Almskolan (2,0 %)". */
export function figureInBrackets(name: string, text: string): string {
  return `${name} (${text})`
}

/** How far apart the units lie. */
export function spreadOf(parent: string, low: string, high: string): string {
  return `${nearTitle(parent)} ligger mellan ${low} och ${high}.`
}

/** So many names are read in a sentence; the rest are counted. */
const mostNames = 8

/** Names within a sentence, the last of very many counted. */
export function shortList(names: readonly string[]): string {
  const rest = names.length - mostNames
  return rest < 2 ? joinWords(names) : joinWords([...names.slice(0, mostNames), `${formatPlain(rest, 0)} andra`])
}

const units = (count: number): string => `${formatPlain(count, 0)} ${count === 1 ? 'enhet' : 'enheter'}`

/** How many counted units are above the own one, below it and like it. */
export interface Ranking {
  readonly above: number
  readonly below: number
  readonly same: number
}

/** Pieces of a sentence: the first names the units, the others only count them. */
function pieces(parts: readonly (readonly [number, string, string])[]): readonly string[] {
  const there = parts.filter(([count]) => count > 0)
  return there.map(([count, first, later], i) => (i === 0 ? `${units(count)} ${first}` : `${formatPlain(count, 0)} ${later}`))
}

/** What counted units are to the own one, which are facts: who has more and fewer persons, or a larger share of them. */
export function rankingOfFacts({ above, below, same }: Ranking, noun: string | null, own: string): string {
  const said = pieces(
    noun === null
      ? [
          [above, 'ligger högre', 'högre'],
          [below, 'ligger lägre', 'lägre'],
        ]
      : [
          [above, `har fler ${noun}`, 'fler'],
          [below, `har färre ${noun}`, 'färre'],
        ],
  )
  const apart = said.length === 0 ? '' : `${joinWords(said)} än ${own}.`
  const like = noun === null ? `ligger lika högt som ${own}` : `har lika många ${noun} som ${own}`
  return [apart, same === 0 ? '' : `${units(same)} ${like}.`].filter((text) => text !== '').join(' ')
}

/** Units that lie on a side of the own one. */
export interface Side extends Told {
  readonly way: 'higher' | 'lower'
  readonly names: readonly string[]
}

/** Which units are told apart from the own one, said once: "Lägre än Kommunstaben alla 15 åren: Förskolan och Räddningstjänsten." */
export function sideText({ way, names, ...told }: Side, own: string): string {
  const word = { higher: 'Högre', lower: 'Lägre' }[way]
  return `${word} än ${own}${overYears(told)}: ${shortList(names)}.`
}

/** The units that can't be told apart from the own one: named where there is one, else counted. `others` are told apart. */
export function alikeText(names: readonly string[], others: number, own: string): readonly string[] {
  const [first] = names
  if (first === undefined) return []
  if (names.length === 1) return [`${first} går inte att skilja från ${own}.`]
  const count = formatPlain(names.length, 0)
  return [
    others === 0
      ? `Ingen av de ${count} enheterna går att skilja från ${own}.`
      : `De andra ${count} går inte att skilja från ${own}.`,
  ]
}

/** Units that can't be told apart, whether they are all there are, and the most comparable years that one has. */
interface Unjudged {
  readonly count: number
  readonly isAll: boolean
  readonly most: number
}

/** Why units can't be told apart from the own one at all: too few comparable years. `needs` is what it would take. */
export function unjudgedText({ count, isAll, most }: Unjudged, needs: 'years' | 'persons', own: string): readonly string[] {
  if (count === 0) return []
  const wanted = `${needs === 'years' ? '' : 'antalen bakom andelen eller '}${fewestCommonYears} jämförbara år`
  const there = most < 2 ? 'och de finns inte' : `och här finns ${formatPlain(most, 0)}`
  return [
    isAll
      ? `Enheterna går inte att skilja från ${own}: det kräver ${wanted}, ${there}.`
      : `${units(count)} går inte att bedöma: det kräver ${wanted}.`,
  ]
}

/** Said where the own unit has no number to compare others with. */
export function ownUntold(name: string, text: string): string {
  return `De andra enheterna kan inte jämföras med ${name}: uppgiften där är ”${text}”.`
}
