import type { SeriesSet } from '../series/seriesSet.ts'
import { standInWhat } from '../series/shownValue.ts'
import { situationTable } from '../words/exhibit.ts'
import { standInCaption, yearsOf } from '../words/standIn.ts'
import type { CarriedTable } from './carriedTable.ts'
import { decimalsIn } from './decimalsIn.ts'
import { roundTo } from '../domain/rounding.ts'
import { wordCell } from './wordCell.ts'

/** The figure that stands in for a withheld headline, as a table of its own: a row that says which it is. None where there is none. */
export function carryStandIn({ indicator, title, withheld }: SeriesSet): readonly CarriedTable[] {
  const standIn = withheld?.standIn ?? null
  if (standIn === null) return []
  const { unit, value, number, shownAs, periods } = standIn
  const decimals = decimalsIn(value)
  const years = yearsOf(periods)
  const cell = { ...wordCell(value, 'number'), value: roundTo(number, decimals), decimals, shownAs }
  return [
    {
      id: `${indicator} standIn`,
      caption: standInCaption(title),
      corner: situationTable.columns.what,
      period: null,
      columns: [{ id: years, label: years, period: periods.length === 1 ? (periods[0] ?? null) : null }],
      rows: [{ id: unit?.id ?? 'own', label: standInWhat(standIn), note: '', cells: [cell] }],
    },
  ]
}
