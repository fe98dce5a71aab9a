import { type Period, yearOf } from '../domain/period.ts'
import type { Hindrance, Term } from '../domain/reorganisation.ts'
import type { Unit, UnitId } from '../domain/unitTree.ts'
import { formatYears } from './date.ts'
import { joinWords } from './joinWords.ts'

/** Gives a unit's name. */
type NameOf = (unit: UnitId) => string

const mostNames = 4

const numerals: Readonly<Record<number, string>> = { 1: 'en', 2: 'två', 3: 'tre' }

/** Names in a row, those beyond the fourth counted: "A, B, C, D och 3 andra enheter". */
function joinNames(names: readonly string[]): string {
  const others = names.length - mostNames
  if (others <= 0) return joinWords(names)
  return joinWords([...names.slice(0, mostNames), others === 1 ? 'en annan enhet' : `${others} andra enheter`])
}

/** What figures were made of: "summan av A och B utan X". */
function recipe(terms: readonly Term[], nameOf: NameOf): string {
  const names = (wanted: Term['sign']) => terms.filter(({ sign }) => sign === wanted).map(({ unit }) => nameOf(unit))
  const [added, taken] = [names(1), names(-1)]
  const without = taken.length === 0 ? '' : ` utan ${joinNames(taken)}`
  return `${added.length === 1 ? 'siffrorna för' : 'summan av'} ${joinNames(added)}${without}`
}

/** Periods that follow on each other in `periods` and were made of the same units, as one span. */
interface Span {
  readonly first: Period
  readonly last: Period
  readonly recipe: string
}

function spansOf(bridged: ReadonlyMap<Period, readonly Term[]>, periods: readonly Period[], nameOf: NameOf): readonly Span[] {
  return periods.reduce<readonly Span[]>((spans, period, i) => {
    const terms = bridged.get(period)
    if (terms === undefined) return spans
    const [text, before] = [recipe(terms, nameOf), spans.at(-1)]
    const goesOn = before !== undefined && before.last === periods[i - 1] && before.recipe === text
    return goesOn
      ? [...spans.slice(0, -1), { ...before, last: period }]
      : [...spans, { first: period, last: period, recipe: text }]
  }, [])
}

/**
 * Said of years that were made of other units' figures, one sentence for each way: "2010–2017 är omräknade till dagens
 * organisation: summan av A och B." `periods` are those shown, in time order; `lastYear` is the unit's last, where it has ended.
 */
export function bridgedYears(
  bridged: ReadonlyMap<Period, readonly Term[]>,
  periods: readonly Period[],
  nameOf: NameOf,
  lastYear: number | null = null,
): readonly string[] {
  const organisation = lastYear === null ? 'dagens organisation' : `organisationen ${lastYear}`
  return spansOf(bridged, periods, nameOf).map(({ first, last, recipe: made }) => {
    const verb = first === last ? 'är omräknat' : 'är omräknade'
    return `${formatYears(first, last)} ${verb} till ${organisation}: ${made}.`
  })
}

/** Said of a unit whose figures are the sum of its children's. */
export function summedUnit(children: number, name: string): string {
  const units = `${numerals[children] ?? children} ${children === 1 ? 'enhet' : 'enheter'}`
  return `Summan av ${units}: källan har inga egna uppgifter för ${name}.`
}

/** Said of a unit that began within the years that the catalog tells of, null of one that did not. */
export function unitBirth({ validFrom }: Pick<Unit, 'validFrom'>, predecessors: readonly string[]): string | null {
  if (validFrom === undefined) return null
  const from = predecessors.length === 0 ? '' : ` av ${joinNames(predecessors)}`
  return `Enheten bildades ${yearOf(validFrom)}${from}.`
}

/** Said of a unit that has ended, null of one that has not. */
export function unitEnd({ validTo }: Pick<Unit, 'validTo'>, successors: readonly string[]): string | null {
  if (validTo === undefined) return null
  const end = `Enheten upphörde ${yearOf(validTo)}.`
  if (successors.length === 0) return end
  return `${end} Den ${successors.length === 1 ? 'gick upp i' : 'delades mellan'} ${joinNames(successors)}.`
}

/** The link to a unit that another was or became. */
export function showUnit(name: string): string {
  return `Visa ${name}`
}

/** Said where years before `year` can't be made as now, with what the source does not tell. */
export function unbridgedYears(year: number, hindrances: readonly Hindrance[], nameOf: NameOf): string {
  const so = `så åren före ${year} kan inte räknas om.`
  const names = (wanted: Hindrance['why']) => hindrances.filter(({ why }) => why === wanted).map(({ unit }) => nameOf(unit))
  const [divided, insideYear] = [names('divided'), names('inside-year')]
  if (divided.length > 0) return `Källan visar inte hur ${joinNames(divided)} ska delas, ${so}`
  if (insideYear.length > 0) return `${joinNames(insideYear)} ändrades inte vid ett årsskifte, ${so}`
  return `Källans uppgifter räcker inte, ${so}`
}
