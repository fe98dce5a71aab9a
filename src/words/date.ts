import { isYear, type Period, yearOf } from '../domain/period.ts'

/** A date does not part at a line's end. */
const nbsp = '\u00a0'

const day = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat('sv-SE', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/**
 * An ISO date or a period in words: "31 december 2023", "februari 2023" (`2023-02` or `2023M02`), "2023". Other text is given back
 * as it is.
 */
export function formatDate(text: string): string {
  const iso = text.replace(/^(\d{4})M(\d{2})$/, '$1-$2')
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return text
  if (/^\d{4}-\d{2}-\d{2}/.test(iso)) return day.format(date).replaceAll(' ', nbsp)
  return /^\d{4}-\d{2}$/.test(iso) ? month.format(date).replaceAll(' ', nbsp) : text
}

/** A span of periods with an en dash, which has spaces where months are written out; a single period stands alone. */
export function formatYears(first: Period, last: Period): string {
  if (first === last) return formatDate(first)
  return isYear(first) && isYear(last) ? `${first}–${last}` : `${formatDate(first)} – ${formatDate(last)}`
}

/** A source with the period that it speaks of, unless it names the year itself. */
export function datedSource(source: string, time: Period): string {
  return source.includes(String(yearOf(time))) ? source : `${formatDate(time)}. ${source}`
}
