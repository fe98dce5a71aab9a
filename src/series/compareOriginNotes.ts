import { type Period, yearOf } from '../domain/period.ts'
import { livesIn } from '../domain/unitLife.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { aboutUnit, bridgedUnits, firstOf, lastYearNote, notThere, summedUnits } from '../words/compareNotes.ts'
import { bridgedYears, summedUnit, unitEnd } from '../words/reorganisation.ts'
import type { CompareRow } from './compareSet.ts'
import { type CompareSources, figuresOf } from './compareSources.ts'
import type { CompareView } from './compareRows.ts'
import type { Family } from './family.ts'
import { nameOf } from './lineage.ts'
import type { Note } from './seriesSet.ts'
import type { History } from './sources.ts'

interface Origin {
  readonly unit: UnitId
  readonly label: string
  readonly history: History
}

function originsOf(sources: CompareSources, rows: readonly CompareRow[]): readonly Origin[] {
  return rows.flatMap(({ unit, label }) => {
    const found = figuresOf(sources, unit)
    return found.kind === 'read' ? [{ unit, label, history: found.history }] : []
  })
}

/** So many units' years are told with what they were made of; of more, only which they are. */
const mostRecipes = 2

/** The shown years of a unit that were made of other units' figures. */
function bridgedSpan({ history }: Origin, periods: readonly Period[]): readonly [Period, Period] | null {
  const years = periods.filter((period) => history.bridged.has(period))
  const [first, last] = [years[0], years.at(-1)]
  return first === undefined || last === undefined ? null : [first, last]
}

/** Units with the same years together, in the order given. */
function groupedTexts(origins: readonly Origin[], periods: readonly Period[]): readonly string[] {
  const spans = origins.map((origin) => bridgedSpan(origin, periods) ?? ['', ''])
  const groups = [...new Map(spans.map((span) => [span.join(), span])).values()]
  return groups.map(([first, last]) => {
    const alike = origins.filter((_, i) => spans[i]?.[0] === first && spans[i][1] === last)
    return bridgedUnits(
      first,
      last,
      alike.map(({ label }) => label),
    )
  })
}

/** Which years of which units were made of other units' figures, and of whose where the units are few. */
export function bridgedTexts(
  sources: CompareSources,
  rows: readonly CompareRow[],
  periods: readonly Period[],
): readonly string[] {
  const bridged = originsOf(sources, rows).filter((origin) => bridgedSpan(origin, periods) !== null)
  const endOf = ({ unit }: Origin) => sources.tree.units.get(unit)?.validTo
  const living = bridged.filter((origin) => endOf(origin) === undefined)
  const alone = bridged.filter((origin) => living.length <= mostRecipes || !living.includes(origin))
  const texts = alone.flatMap((origin) => {
    const end = endOf(origin)
    const name = (id: UnitId) => nameOf(sources, id)
    const years = bridgedYears(origin.history.bridged, periods, name, end === undefined ? null : yearOf(end))
    return years.map((text) => aboutUnit(origin.label, text))
  })
  return firstOf([...(living.length > mostRecipes ? groupedTexts(living, periods) : []), ...texts])
}

function summedTexts(sources: CompareSources, rows: readonly CompareRow[]): readonly string[] {
  const summed = originsOf(sources, rows).filter(({ history }) => history.summed.length > 0)
  const [first] = summed
  if (first === undefined) return []
  return summed.length === 1
    ? [summedUnit(first.history.summed.length, first.label)]
    : [summedUnits(summed.map(({ label }) => label))]
}

/** Said where the own unit is no more: what became of it, and that the comparison is of a year when it was there. */
function endTexts({ tree, unit }: CompareSources, period: Period): readonly string[] {
  const { validTo, successors = [] } = tree.units.get(unit) ?? {}
  const end = unitEnd(
    validTo === undefined ? {} : { validTo },
    successors.map((id) => nameOf({ tree }, id)),
  )
  return end === null ? [] : [lastYearNote(end, period)]
}

/** Chosen units that are not in the comparison, since they are not there in its year. */
function absentTexts({ tree, chosen }: CompareSources, { members, year }: Family): readonly string[] {
  const absent = chosen.filter((id) => !members.some(({ unit }) => unit === id) && !livesIn(tree, id, year))
  return absent.length === 0
    ? []
    : [
        notThere(
          absent.map((id) => nameOf({ tree }, id)),
          year,
        ),
      ]
}

/** How the units came to be what they are in the year: ended, recalculated, or the sum of their children. */
export function originNotes(
  sources: CompareSources,
  { period }: CompareView,
  rows: readonly CompareRow[],
  family: Family,
): readonly Note[] {
  const texts = [
    ...endTexts(sources, period),
    ...absentTexts(sources, family),
    ...summedTexts(sources, rows),
    ...bridgedTexts(sources, rows, [period]),
  ]
  return texts.map((text) => ({ kind: 'data', text }))
}
