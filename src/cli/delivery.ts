import { findFiles, folderCatalog, type FolderFile } from '../contract/folderFiles.ts'
import { parseCatalog } from '../contract/parseCatalog.ts'
import { parseConfig } from '../contract/parseConfig.ts'
import { parseContext } from '../contract/parseContext.ts'
import { parseDataset } from '../contract/parseDataset.ts'
import { parseBytes } from '../contract/parseBytes.ts'
import { cubeOf } from '../domain/buildCube.ts'
import type { Catalog, CatalogItem } from '../domain/catalog.ts'
import { defaultConfig } from '../domain/config.ts'
import type { Cube } from '../domain/cube.ts'
import type { Problem, Result } from '../domain/problem.ts'
import type { ProtectionRule } from '../domain/protection/protectionRule.ts'

/** The files of a folder, by address relative to it and parted by `/`. */
export interface Folder {
  readonly addresses: readonly string[]
  readonly read: (address: string) => Uint8Array
}

/** Where the catalog lies in its folder. */
export const catalogAddress = 'index.json'
/** Where the settings may lie in the same folder. */
export const configAddress = 'config.json'

/** A dataset of a delivery: its bytes, and what the contract and the cube make of them, unprotected. */
export interface DeliveredFile {
  readonly address: string
  readonly item: CatalogItem
  readonly bytes: Uint8Array
  readonly cube: Cube
}

/** A whole delivery as its publisher made it. */
export interface Delivery {
  readonly catalog: Catalog
  /** The catalog's document, to be written again with what is added. */
  readonly json: unknown
  readonly files: readonly DeliveredFile[]
  /** Every link to a dataset: several may be to one file, for different units of it. */
  readonly links: readonly FolderFile[]
  readonly context: string | null
  /** The versions before. An open one may be read by anyone: it is public already, or about nobody who works here. */
  readonly previous: readonly (FolderFile & { readonly isOpen: boolean })[]
  readonly rule: ProtectionRule
}

type Parse<T> = (json: unknown, file: string) => Result<T>

/** Reads bytes by the contract, and notes what is wrong. Null where anything is. */
function readBytes<T>(bytes: Uint8Array, file: string, parse: Parse<T>, problems: Problem[]): T | null {
  const json = parseBytes(bytes, file)
  const result = json.ok ? parse(json.value, file) : json
  if (result.ok) return result.value
  problems.push(...result.problems)
  return null
}

const isOpen = ({ area, isPublic }: Pick<Cube, 'area' | 'isPublic'>): boolean => isPublic === true || area === 'recruitment'

/** The rule that the settings ask for, the usual one without any. */
function readRule(settings: Uint8Array | null, problems: Problem[]): ProtectionRule {
  const parse: Parse<ProtectionRule> = (json, file) => {
    const { config, problems: faults } = parseConfig(json, file, folderCatalog)
    return faults.length === 0 ? { ok: true, value: config.protection } : { ok: false, problems: faults }
  }
  const rule = settings === null ? null : readBytes(settings, configAddress, parse, problems)
  return rule ?? defaultConfig.protection
}

/** The dataset in an area, as a cube in which nothing is hidden yet. */
const parseCube =
  ({ area }: CatalogItem, { tree }: Catalog): Parse<Cube> =>
  (json, file) => {
    const dataset = parseDataset(json, file, { area, tree })
    return dataset.ok ? { ok: true, value: cubeOf(dataset.value) } : dataset
  }

/** True where a version before holds nothing that must be protected. */
function isOpenVersion({ address, item }: FolderFile, folder: Folder, catalog: Catalog, problems: Problem[]): boolean {
  const cube = readBytes(folder.read(address), address, parseCube(item, catalog), problems)
  return cube !== null && isOpen(cube)
}

/**
 * Reads a whole delivery by the contract, or tells everything that is wrong with any of its files. `settings` are the bytes of the
 * organisation's `config.json`.
 */
export function readDelivery(
  folder: Folder,
  settings: Uint8Array | null,
  onProgress: (done: number) => void = () => {},
): Result<Delivery> {
  const problems: Problem[] = []
  const rule = readRule(settings, problems)
  const parse: Parse<{ catalog: Catalog; json: unknown }> = (json, file) => {
    const catalog = parseCatalog(json, file, folderCatalog)
    return catalog.ok ? { ok: true, value: { catalog: catalog.value, json } } : catalog
  }
  const read = readBytes(folder.read(catalogAddress), catalogAddress, parse, problems)
  if (read === null) return { ok: false, problems }
  const { catalog, json } = read
  const addresses = new Set(folder.addresses)
  const found = findFiles(catalog, json, catalogAddress, (address) => addresses.has(address))
  if (!found.ok) return { ok: false, problems: [...problems, ...found.problems] }
  const { datasets, previous, context } = found.value
  const once = [...new Map(datasets.map((file) => [file.address, file])).values()]
  const files = once.flatMap(({ item, address }, i): readonly DeliveredFile[] => {
    onProgress(i / once.length)
    const bytes = folder.read(address)
    const cube = readBytes(bytes, address, parseCube(item, catalog), problems)
    return cube === null ? [] : [{ address, item, bytes, cube }]
  })
  if (context !== null) readBytes(folder.read(context), context, (it, file) => parseContext(it, file, catalog.tree), problems)
  const versions = previous.map((file) => ({ ...file, isOpen: isOpenVersion(file, folder, catalog, problems) }))
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, value: { catalog, json, files, links: datasets, context, previous: versions, rule } }
}
