/** The years that a municipality has figures for, and the first of those whose months it has too. */
export interface Span {
  readonly firstYear: number
  readonly lastYear: number
  readonly monthsFrom: number | null
}

/** A period of the made-up figures. `month` is 0 for January, and null for a whole year. */
export interface Period {
  readonly code: string
  readonly label: string
  readonly year: number
  readonly month: number | null
}

const monthNames = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
]

const yearAt = (year: number): Period => ({ code: String(year), label: String(year), year, month: null })
const monthAt = (year: number, month: number): Period => ({
  code: `${year}M${String(month + 1).padStart(2, '0')}`,
  label: `${monthNames[month]} ${year}`,
  year,
  month,
})

/** Every period of a span: first the years, then the months. */
export function periodsOf({ firstYear, lastYear, monthsFrom }: Span): readonly Period[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i)
  const withMonths = years.filter((year) => monthsFrom !== null && year >= monthsFrom)
  return [...years.map(yearAt), ...withMonths.flatMap((year) => monthNames.map((_, month) => monthAt(year, month)))]
}
