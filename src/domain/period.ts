/** A time code as the feed contract writes it: a year (`2023`) or a month (`2023M05`). Codes of one kind sort as text. */
export type Period = string

const yearCode = /^\d{4}$/

/** True for a whole year. */
export function isYear(period: Period): boolean {
  return yearCode.test(period)
}

/** The calendar year that a period lies in. */
export function yearOf(period: Period): number {
  return Number(period.slice(0, 4))
}

/** Every year from the first to the last, both included: a year without figures keeps its place on a time axis. */
export function yearsBetween(first: Period, last: Period): readonly Period[] {
  const start = yearOf(first)
  return Array.from({ length: Math.max(0, yearOf(last) - start + 1) }, (_, i) => String(start + i))
}
