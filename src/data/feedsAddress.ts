/** Which catalog to read, and whether the address asked for one that the app does not read. */
export interface FeedsAddress {
  /** Absolute address of the catalog. */
  readonly href: string
  /** Absolute address of the built-in catalog. */
  readonly builtIn: string
  /** The address asked for a catalog that is not on this site. */
  readonly isRefused: boolean
}

const builtInPath = 'feeds/index.json'

function readUrl(href: string, base: string): URL | null {
  try {
    return new URL(href, base)
  } catch {
    return null
  }
}

/** The address of a catalog on the page's own site, null for any other: a link must not make a visitor read anyone else's figures. */
function ownSite(asked: string, base: string): string | null {
  const [home, url] = [new URL(base), readUrl(asked, base)]
  const same = url !== null && url.protocol === home.protocol && url.host === home.host
  return same && url.username === '' && url.password === '' ? url.href : null
}

/**
 * The catalog that the search part of an address asks for with `feeds`, relative to the page; the built-in one where it asks for
 * none, for several or for one of another site. Never throws.
 */
export function feedsAddress(search: string, base: string): FeedsAddress {
  const usual = new URL(builtInPath, base).href
  const [asked, ...more] = new URLSearchParams(search).getAll('feeds')
  if (asked === undefined) return { href: usual, builtIn: usual, isRefused: false }
  const href = more.length > 0 || asked === '' ? null : ownSite(asked, base)
  return { href: href ?? usual, builtIn: usual, isRefused: href === null }
}
