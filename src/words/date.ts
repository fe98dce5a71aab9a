import type { Period } from '../domain/period.ts'

/** A date does not part at a line's end. */
const nbsp = '\u00a0'

const day = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat('sv-SE', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** An ISO date, month or year in words: "31 december 2023", "februari 2023", "2023". Other text is given back as it is. */
export function formatDate(iso: string): string {
  const date = new Date(iso)
  if (/^\d{4}-\d{2}-\d{2}/.test(iso) && !Number.isNaN(date.getTime())) return day.format(date).replaceAll(' ', nbsp)
  return /^\d{4}-\d{2}$/.test(iso) && !Number.isNaN(date.getTime()) ? month.format(date).replaceAll(' ', nbsp) : iso
}

/** A span of years with an en dash; a single year stands alone. */
export function formatYears(first: Period, last: Period): string {
  return first === last ? first : `${first}–${last}`
}
