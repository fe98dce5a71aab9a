import { formatDate } from './date.ts'

/** The months as `formatDate` writes them, January first. */
const months: readonly string[] = Array.from({ length: 12 }, (_, i) => {
  const iso = `2000-${String(i + 1).padStart(2, '0')}`
  return formatDate(iso).split('\u00a0')[0] ?? ''
})

/**
 * A date in words as programs read it, the way back from `formatDate`: "per 31 december 2023" is `2023-12-31`, "februari 2023" is
 * `2023-02`. Null where the text ends with no date.
 */
export function isoDate(text: string): string | null {
  const [, day, month, year] = /(?:(\d{1,2})\s)?(?:(\p{L}+)\s)?(\d{4})$/u.exec(text) ?? []
  if (year === undefined) return null
  const at = months.indexOf(month ?? '')
  if (at < 0) return day === undefined ? year : null
  const parts = [year, String(at + 1).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])]
  return parts.join('-')
}
