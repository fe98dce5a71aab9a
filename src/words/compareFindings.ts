import type { Period } from '../domain/period.ts'
import { compareWords, nearTitle } from './compare.ts'
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

/** How far apart the units lie. */
export function spreadOf(parent: string, low: string, high: string): string {
  return `${nearTitle(parent)} ligger mellan ${low} och ${high}.`
}

const units = (count: number): string => `${formatPlain(count, 0)} ${count === 1 ? 'enhet' : 'enheter'}`

/** How many units are what to the own one. */
export interface Ranking {
  readonly above: number
  readonly below: number
  readonly same: number
  readonly unranked: number
}

/** Pieces of a sentence: the first names the units, the others only count them. */
function pieces(parts: readonly (readonly [number, string, string])[]): readonly string[] {
  const there = parts.filter(([count]) => count > 0)
  return there.map(([count, first, later], i) => (i === 0 ? `${units(count)} ${first}` : `${formatPlain(count, 0)} ${later}`))
}

/** Who can be ranked apart from the own unit: "3 enheter ligger högre, 2 lägre och 6 kan inte rangordnas mot Kommunstaben." */
export function rankingOfShares({ above, below, unranked }: Ranking, own: string): string {
  const cannot = compareWords.relations.unranked
  const told = pieces([
    [above, 'ligger högre', 'högre'],
    [below, 'ligger lägre', 'lägre'],
  ])
  const untold = pieces([[unranked, cannot, cannot]])
  const ranked = told.length === 0 ? '' : `${joinWords(told)} än ${own}.`
  if (untold.length === 0) return ranked
  return ranked === '' ? `${joinWords(untold)} mot ${own}.` : `${ranked} ${unranked} ${cannot}.`
}

/** Who has more and who fewer persons, which are facts. */
export function rankingOfCounts({ above, below, same }: Ranking, noun: string, own: string): string {
  const said = pieces([
    [above, `har fler ${noun}`, 'fler'],
    [below, `har färre ${noun}`, 'färre'],
  ])
  const apart = said.length === 0 ? '' : `${joinWords(said)} än ${own}.`
  const alike = same === 0 ? '' : `${units(same)} har lika många ${noun} som ${own}.`
  return [apart, alike].filter((text) => text !== '').join(' ')
}

/** Why no units of a key figure can be ranked apart. */
export function noRanking(title: string, reason: 'hours' | 'each' | 'published'): string {
  const why = {
    hours: `${title.toLowerCase()} räknas på timmar, så det går inte att räkna ut ett intervall`,
    each: 'ett genomsnitt säger inte hur olika de enskilda värdena är, så det går inte att räkna ut ett intervall',
    published: 'källan anger bara andelen och inte antalen bakom den, så det går inte att räkna ut ett intervall',
  }[reason]
  return `Skillnaderna kan inte rangordnas: ${why}.`
}

/** Said where the own unit has no number to compare others with. */
export function ownUntold(name: string, text: string): string {
  return `De andra enheterna kan inte jämföras med ${name}: uppgiften där är ”${text}”.`
}
