import { type Period, yearOf } from '../domain/period.ts'
import { livesIn } from '../domain/unitLife.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { aboutUnit, firstOf, lastYearNote, notThere, summedUnits } from '../words/compareNotes.ts'
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

/** Which years of which units were made of other units' figures, and of whose. */
export function bridgedTexts(
  sources: CompareSources,
  rows: readonly CompareRow[],
  periods: readonly Period[],
): readonly string[] {
  const texts = originsOf(sources, rows).flatMap(({ unit, label, history }) => {
    const end = sources.tree.units.get(unit)?.validTo
    const name = (id: UnitId) => nameOf(sources, id)
    const years = bridgedYears(history.bridged, periods, name, end === undefined ? null : yearOf(end))
    return years.map((text) => aboutUnit(label, text))
  })
  return firstOf(texts)
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
