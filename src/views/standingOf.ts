import type { Standing } from '../domain/embedding.ts'

/** The part of a window that tells where it stands. */
export interface StandingWindow {
  readonly parent: unknown
  readonly self: unknown
  readonly location: { readonly ancestorOrigins?: ArrayLike<string> }
  readonly document: { readonly referrer: string }
}

/** The origin of an address, null where it has none: a file, a sandbox, a referrer that is kept. */
function originOf(address: string): string | null {
  try {
    const { origin } = new URL(address)
    return origin === 'null' ? null : origin
  } catch {
    return null
  }
}

/**
 * Where a window stands. Chromium and WebKit name every site above; elsewhere the referrer is that of the page that loaded the frame,
 * which names one.
 */
export function standingOf({ parent, self, location, document }: StandingWindow): Standing {
  if (parent === self) return { kind: 'alone' }
  const { ancestorOrigins } = location
  const referrer = originOf(document.referrer)
  const above = ancestorOrigins === undefined ? [referrer] : Array.from(ancestorOrigins, originOf)
  const [first] = above
  if (first === undefined || first === null || above.includes(null)) return { kind: 'unknown' }
  return { kind: 'framed', parent: first, above: above.filter((origin) => origin !== null) }
}
