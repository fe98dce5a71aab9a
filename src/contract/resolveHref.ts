import { describeFound } from './describeFound.ts'
import type { JsonPath } from './jsonPath.ts'
import type { Report } from './problemLog.ts'

const readUrl = (href: string, base?: string): URL | null => {
  try {
    return new URL(href, base)
  } catch {
    return null
  }
}

/**
 * The absolute address of a file, relative to the catalog's own. Another host or scheme is reported: a catalog must not make
 * a visitor's browser ask anyone else.
 */
export function resolveHref(href: string, base: string, path: JsonPath, report: Report): string {
  const [home, url] = [readUrl(base), readUrl(href, base)]
  if (home === null || url === null) {
    report('href-invalid', path, 'en adress relativ till katalogen', describeFound(href))
    return ''
  }
  const same = url.protocol === home.protocol && url.host === home.host
  if (!same) report('href-other-origin', path, `en adress på ${home.host || home.protocol}`, describeFound(href))
  return url.href
}
