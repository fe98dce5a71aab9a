import type { Formula } from '../domain/formula.ts'
import type { Period } from '../domain/period.ts'
import { joinWords } from './joinWords.ts'
import { formatPlain } from './number.ts'

/** The words of the page that compares units. */
export const compareWords = {
  few: 'för få',
  protected: 'skyddat',
  unread: 'underlaget kunde inte läsas',
  failed: 'kunde inte hämtas',
  absent: 'saknas',
  otherMethod: 'räknas på ett annat sätt',
  whole: 'hela organisationen',
  above: 'enheten ovanför',
  own: 'egen enhet',
  chosen: 'Valda enheter',
  provisional: 'ofylld: preliminärt',
  interval: 'streck: 95\u00a0%-intervall',
  unit: 'Enhet',
  count: 'Antal',
  bounds: '95\u00a0%-intervall',
  overYears: 'Utvecklingen, samma skala i alla rutor',
  table: 'Samma siffror i tabell',
  showAll: 'Visa alla',
  scroll: 'Tabell, rulla i sidled',
  plot: 'Diagram. Läs av enhet för enhet med piltangenterna.',
  noFigure: 'ingen uppgift',
  notCompared: 'jämförs inte',
  relations: {
    higher: 'högre',
    lower: 'lägre',
    more: 'fler',
    fewer: 'färre',
    same: 'lika många',
    unranked: 'kan inte rangordnas',
  },
  splitRefused: 'Här jämförs ett tal per enhet. Uppdelningen visas på nyckeltalets egen sida.',
  intervals:
    'Strecken är 95\u00a0%-intervall: de visar hur mycket slumpen kan spela in. Två enheter vars intervall överlappar kan inte rangordnas.',
  sumsInTable: 'Enheter högre upp är summor av de andra och står bara i tabellen.',
  allProvisional: 'Alla uppgifter är preliminära enligt källan.',
  protectedNote: 'Skyddade värden visas inte, eftersom de kan säga något om enskilda personer.',
  alone: 'Det finns inga enheter bredvid och inga under. Här visas bara det som ligger ovanför.',
  oneUnit: 'Det finns ingen annan enhet att jämföra med.',
  otherMethodNote: 'Där det står ”räknas på ett annat sätt” använder källan en annan definition än för den egna enheten.',
} as const

/** Which units are compared, and when: "Enheterna i Socialförvaltningen 2023". */
export function compareHeading(parent: string, alone: boolean, period: Period): string {
  return `${alone ? parent : nearTitle(parent)} ${period}`
}

/** The name of the rows of the units that are compared. */
export function nearTitle(parent: string): string {
  return `Enheterna i ${parent}`
}

const lower = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text)

/** What one line of several is called where it stands alone: "Andel 50–59 år", "60 dagar eller mer". */
export function lineName(label: string, formula: Formula): string {
  return formula.kind === 'share' ? `Andel ${lower(label)}` : label
}

/** What is compared, of whom and when. */
export function comparePopulation(parts: readonly string[]): string {
  const text = parts.filter((part) => part !== '').join(', ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

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
  const said = pieces([
    [above, 'ligger högre', 'högre'],
    [below, 'ligger lägre', 'lägre'],
    [unranked, cannot, cannot],
  ])
  return `${joinWords(said)} ${unranked > 0 ? 'mot' : 'än'} ${own}.`
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

/** So many names are read in a sentence; the rest are counted. */
const mostNames = 5

function namesOf(names: readonly string[]): string {
  const rest = names.length - mostNames
  return rest < 2 ? joinWords(names) : joinWords([...names.slice(0, mostNames), `${formatPlain(rest, 0)} andra`])
}

/** Said of units that have no figure to show, so that nobody looks for them. */
export function fewNote(below: number, noun: string): string {
  return `”För få” betyder att gruppen har färre än ${formatPlain(below, 0)} ${noun}. En andel av så få visas inte.`
}

/** Said of units whose files did not arrive. */
export function failedNote(names: readonly string[]): string {
  return `Uppgifterna för ${namesOf(names)} kunde inte hämtas. De andra påverkas inte.`
}

/** Said of units whose figures may still change. */
export function provisionalUnits(names: readonly string[]): string {
  return `Preliminärt enligt källan: ${namesOf(names)}.`
}

/** A contradiction in the source, with the unit that it is about. */
export function unitContradiction(name: string, text: string): string {
  return `${name}. ${text}`
}

/** What a table of provisional figures is called, where all are. */
export function provisionalCaption(caption: string, all: boolean): string {
  return all ? `${caption}, preliminära uppgifter` : caption
}

/** The heading of the table's column of relations. */
export function besideOwn(own: string): string {
  return `Jämfört med ${own}`
}

/** A unit's figures in words: "Grundskola: kvinnor 5,1 %, män 3,2 %". */
export function rowInWords(name: string, points: readonly { readonly label: string; readonly text: string }[]): string {
  const said = points.map(({ label, text }) => (label === '' ? text : `${lower(label)} ${text}`))
  return `${name}: ${said.join(', ')}`
}

/** The whole plot in words. */
export function compareDescription(title: string, population: string, rows: readonly string[]): string {
  return `${title}. ${population}. ${rows.join('. ')}.`
}

/** How far the reading of files has come. */
export function progressText(done: number, all: number): string {
  return `Hämtar ${formatPlain(done, 0)} av ${formatPlain(all, 0)} enheter`
}

/** Said where there are more small diagrams than are shown. */
export function moreUnits(shown: number, all: number): string {
  return `${formatPlain(shown, 0)} av ${formatPlain(all, 0)} enheter visas.`
}

/** The way back to a key figure's own page. */
export function backTo(title: string): string {
  return `Till ${title.toLowerCase()}`
}

/** A note under what can't stand in small diagrams. */
export function notInPanels(names: readonly string[]): string {
  return `Utan diagram, eftersom det inte finns något tal att visa: ${namesOf(names)}.`
}

/** The whole organisation's or the unit above's place, beside its name. */
export function groupNote(group: string): string {
  return { whole: compareWords.whole, above: compareWords.above, own: compareWords.own }[group] ?? ''
}

/** A unit read off a plot, as it is said aloud. */
export function readoutInWords({
  unit,
  rows,
  relation,
}: {
  readonly unit: string
  readonly rows: readonly { readonly label: string; readonly text: string; readonly notes: readonly string[] }[]
  readonly relation: string
}): string {
  const said = rows.map(({ label, text, notes }) => `${label}: ${text}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`)
  return [unit, ...said, ...(relation === '' ? [] : [relation])].map((part) => `${part}.`).join(' ')
}
