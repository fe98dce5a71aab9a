/** Today where the reader is, as an ISO date. The day of UTC is yesterday's until one or two at night in Sweden. */
export function localDay(): string {
  // Swedish dates are written as ISO 8601 has them.
  return new Date().toLocaleDateString('sv-SE')
}
