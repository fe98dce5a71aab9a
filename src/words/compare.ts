import type { Formula } from '../domain/formula.ts'
import type { Period } from '../domain/period.ts'
import { lowerFirst } from './lowerFirst.ts'
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
  apart: 'skiljer sig',
  unit: 'Enhet',
  count: 'Antal',
  bounds: '95\u00a0%-intervall',
  overYears: 'Utvecklingen, samma skala i alla rutor',
  table: 'Samma siffror i tabell',
  showAll: 'Visa alla',
  scroll: 'Tabell, rulla i sidled',
  plot: 'Diagram. Läs av enhet för enhet med piltangenterna.',
  relations: {
    higher: 'högre',
    lower: 'lägre',
    above: 'högre',
    below: 'lägre',
    more: 'fler',
    fewer: 'färre',
    same: 'lika många',
    alike: 'går inte att skilja åt',
    unjudged: 'går inte att skilja åt',
  },
  splitRefused: 'Här jämförs ett tal per enhet. Uppdelningen visas på nyckeltalets egen sida.',
  intervals:
    'Strecken är 95\u00a0%-intervall: de visar hur mycket slumpen kan spela in för varje enhet. Om två enheter skiljer sig avgörs av intervallet för skillnaden mellan dem, inte av om strecken överlappar.',
  sumsInTable: 'Enheter högre upp omfattar de andra. Deras antal står bara i tabellen, så att skillnaderna mellan de andra syns.',
  allProvisional: 'Alla uppgifter är preliminära enligt källan.',
  protectedNote: 'Skyddade värden visas inte, eftersom de kan säga något om enskilda personer.',
  alone: 'Det finns inga enheter bredvid och inga under.',
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

/** What one line of several is called where it stands alone: "Andel 50–59 år", "60 dagar eller mer". */
export function lineName(label: string, formula: Formula): string {
  return formula.kind === 'share' ? `Andel ${lowerFirst(label)}` : label
}

/** What is compared, of whom and when. */
export function comparePopulation(parts: readonly string[]): string {
  const text = parts.filter((part) => part !== '').join(', ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What a table of provisional figures is called, where all are. */
export function provisionalCaption(caption: string, all: boolean): string {
  return all ? `${caption}, preliminära uppgifter` : caption
}

/** What is said of a unit beside the own one; with `years`, where only so many together say it: in all of them, or on average. */
export interface Told {
  readonly years: number | null
  readonly always: boolean
}

/** What a unit is to the own one: "högre", or "högre alla 15 åren" where only the years tell the two apart. */
export function relationText(kind: keyof typeof compareWords.relations, told: Told): string {
  return `${compareWords.relations[kind]}${kind === 'unjudged' ? '' : overYears(told)}`
}

/** In every one of so many years, or on average over them; nothing where it is told of one. */
export function overYears({ years, always }: Told): string {
  if (years === null) return ''
  if (!always) return ` i genomsnitt över ${formatPlain(years, 0)} år`
  return years === 2 ? ' båda åren' : ` alla ${formatPlain(years, 0)} åren`
}

/** A unit's figures in words: "Grundskola: kvinnor 5,1 %, män 3,2 %". */
export function rowInWords(name: string, points: readonly { readonly label: string; readonly text: string }[]): string {
  const said = points.map(({ label, text }) => (label === '' ? text : `${lowerFirst(label)} ${text}`))
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
