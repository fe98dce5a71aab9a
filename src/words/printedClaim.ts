/** A printed statement beside the verdict on it. */
export function printedClaim(text: string, verdict: string): string {
  return `”${text.replace(/\.$/, '')}”. ${verdict}`
}
