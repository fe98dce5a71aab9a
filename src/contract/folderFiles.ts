import type { Catalog, CatalogItem } from '../domain/catalog.ts'
import type { Result } from '../domain/problem.ts'
import { catalogShape, isDatasetItem } from './catalogShape.ts'
import { checkShape } from './checkShape.ts'
import { describeFound } from './describeFound.ts'
import type { JsonPath } from './jsonPath.ts'
import { openLog, type Report, resultOf } from './problemLog.ts'

const folder = '/katalogens-mapp/'

/** The address of a catalog that is read from a folder: the files of the folder are those whose addresses begin as it does. */
export const folderCatalog = `file://${folder}index.json`

/** A file that the catalog lists, and where it lies in the catalog's folder. */
export interface FolderFile {
  /** The place of the link among the catalog's `link.item`. */
  readonly link: number
  readonly item: CatalogItem
  readonly address: string
}

/** Where the files of a catalog lie in its folder. */
export interface FolderFiles {
  readonly datasets: readonly FolderFile[]
  /** The versions before, each under the item that names it. */
  readonly previous: readonly FolderFile[]
  readonly context: string | null
}

const decoded = (path: string): string | null => {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** Where a file lies in the folder, parted by `/`; null where it lies outside, however that is written. */
function addressIn(href: string): string | null {
  const { pathname } = new URL(href)
  const address = pathname.startsWith(folder) ? decoded(pathname.slice(folder.length)) : null
  const isPlain = address?.split('/').every((part) => /^[^\\:\p{Cc}]+$/u.test(part) && part !== '..' && part !== '.') === true
  return isPlain ? address : null
}

/**
 * Finds the files of a catalog in its own folder, or tells which lie outside of it or are not there. `json` is the document that
 * the catalog was read from, at `folderCatalog`.
 */
export function findFiles(catalog: Catalog, json: unknown, file: string, has: (address: string) => boolean): Result<FolderFiles> {
  const log = openLog(file)
  const links = checkShape(catalogShape, json, () => {}).link?.item ?? []
  const places = links.flatMap((link, i) => (isDatasetItem(link) ? [i] : []))
  const find = (href: string, path: JsonPath): string => findFile(href, path, has, log.report)
  const listed = catalog.items.map((item, i) => ({ item, link: places[i] ?? 0 }))
  const pathTo = (link: number, ...more: readonly string[]) => ['link', 'item', link, ...more]
  return resultOf(log, {
    datasets: listed.map((one) => ({ ...one, address: find(one.item.href, pathTo(one.link, 'href')) })),
    previous: listed.flatMap((one) => {
      const { previous } = one.item
      return previous === undefined ? [] : [{ ...one, address: find(previous, pathTo(one.link, 'extension', 'previous')) }]
    }),
    context: catalog.contextHref === null ? null : find(catalog.contextHref, ['extension', 'context']),
  })
}

function findFile(href: string, path: JsonPath, has: (address: string) => boolean, report: Report): string {
  const address = addressIn(href)
  if (address === null) {
    report('href-outside-folder', path, 'en fil i katalogens mapp', describeFound(new URL(href).pathname))
    return ''
  }
  if (!has(address)) report('file-missing', path, 'en fil i katalogens mapp', describeFound(address))
  return address
}
