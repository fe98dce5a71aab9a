import type { Period } from '../../domain/period.ts'
import type { FullExhibit } from '../../exhibits/exhibit.ts'
import { bareNumber } from '../../words/bareNumber.ts'
import { isoDate } from '../../words/isoDate.ts'
import { sheetWords, withoutLabel } from '../../words/sheets.ts'
import { delimit } from './delimit.ts'
import { type Observation, observationsOf } from './observationsOf.ts'
import { sectionsOf } from './sectionsOf.ts'
import { statusOf } from './statusOf.ts'

const header = [
  'indicator',
  'unit',
  'unit_label',
  'series',
  'series_label',
  'period',
  'value',
  'status',
  'decimals',
  'unit_of_value',
  'source',
  'updated',
  'receipt',
  'doubt',
  'warning',
]

const isoPeriod = (period: Period): string => period.replace(/^(\d{4})M(\d{2})$/, '$1-$2')

function rowOf({ source, dataDate, receipt, warnings }: FullExhibit, { indicator, unit, series, period, cell }: Observation) {
  const { value, decimals, shownAs, doubt } = cell
  return [
    indicator,
    unit.id,
    unit.label,
    series.id,
    series.label,
    period === null ? '' : isoPeriod(period),
    value === null ? '' : bareNumber(value, decimals, '.'),
    statusOf(cell),
    value === null ? '' : String(decimals),
    shownAs,
    withoutLabel(sheetWords.source, source),
    dataDate === null ? '' : (isoDate(dataDate) ?? ''),
    receipt.code,
    doubt ?? '',
    warnings.join(' '),
  ]
}

/**
 * Exhibits for programs: one figure a row, comma, decimal point, ISO periods and dates, UTF-8 without a mark. A withheld or missing
 * figure is an empty value with its letter as `status`, and `warning` says of every row what holds for all: made up, overdue. A text that a spreadsheet would run has an apostrophe first, which a reader of
 * labels may want to strip; numbers, periods and dates are never touched.
 */
export function machineCsvOf(exhibits: readonly FullExhibit[]): string {
  const rows = sectionsOf(exhibits).flatMap((exhibit) =>
    observationsOf(exhibit).map((observation) => rowOf(exhibit, observation)),
  )
  return `${delimit([header, ...rows], ',')}\r\n`
}
