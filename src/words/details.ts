import { formatNumber, formatPlain, formatSigned } from './number.ts'

/** The statutory share beside the portion that the chart shows. */
export function statutoryShare(share: string, period: string, before: string | null): string {
  const then = before === null ? '' : ` (${before} året före)`
  return `Långtidsandelen, lagens mått, var ${share} av sjukfrånvaron ${period}${then}. Den är en andel av en andel: läs den tillsammans med diagrammet.`
}

/** A share with the persons behind it and its bounds: "2023: 33 av 283, 11,7 % (95-procentsintervall 8,4–15,9 %)". */
export function shareWithBounds(period: string, count: string, text: string, low: number, high: number): string {
  return `${period}: ${count}, ${text} (95-procentsintervall ${formatPlain(low, 1)}–${formatNumber(high, 'percent', 1)})`
}

/** A category's persons of all and its share: "Kvinnor 2023: 202 av 283, 71,4 %". */
export function shareOfPersons(label: string, count: string, text: string, period: string): string {
  return `${label} ${period}: ${count}, ${text}`
}

/** The whole organisation's figure beside the unit's. */
export function besideWhole(name: string, text: string, period: string): string {
  return `${name} ${period}: ${text}`
}

/** A line's way from its first year to its last, for counts: both numbers, the difference and, on a large enough base, percent. */
export function sinceText(label: string, first: number, last: number, year: string, relative: number | null): string {
  const percent = relative === null ? '' : ` (${formatSigned(relative, 1)}\u00a0%)`
  return `${label}: från ${formatNumber(first, 'persons', 0)} till ${formatNumber(last, 'persons', 0)} sedan ${year}, ${formatSigned(last - first, 0)}${percent}`
}
