/** Which other sites may show a card. */
export interface EmbedRule {
  /** Exact origins, as `https://intranat.exempel.se`. The app's own site always may. */
  readonly origins: readonly string[]
}

/** Where a page stands: alone in its window, on a site whose origin is known, or on one that isn't. */
export type Standing =
  | { readonly kind: 'alone' }
  | { readonly kind: 'framed'; readonly parent: string; readonly above: readonly string[] }
  | { readonly kind: 'unknown' }

/** Whether figures may be shown where the page stands. Every site above it must be allowed, and one that is unknown is not. */
export function mayShow(standing: Standing, { origins }: EmbedRule, own: string): boolean {
  if (standing.kind === 'alone') return true
  if (standing.kind === 'unknown') return false
  return standing.above.every((origin) => origin === own || origins.includes(origin))
}
