import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { findFiles, folderCatalog } from '../contract/folderFiles.ts'
import { parseCatalog } from '../contract/parseCatalog.ts'
import { catalogAddress, configAddress, type Folder } from './delivery.ts'
import type { Files } from './protectFeeds.ts'

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

function addressesIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => isFile(join(folder, name)))
    .map((name) => name.replaceAll(sep, '/'))
    .sort()
}

const isHidden = (address: string): boolean => address.split('/').some((part) => part.startsWith('.'))

/** A folder on disk. Hidden files are none of its. */
export function openFolder(folder: string): Folder {
  const addresses = addressesIn(folder).filter((address) => !isHidden(address))
  return { addresses, read: (address) => readFileSync(join(folder, address)) }
}

/** The true place of a path, also where the last parts of it are not there yet. */
function placeOf(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const parent = dirname(path)
  return parent === path ? path : join(placeOf(parent), basename(path))
}

const holds = (outer: string, inner: string): boolean => {
  const way = relative(outer, inner)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || /^[A-Za-z]:/.test(way))
}

/** True where two folders are one, or one lies in the other. */
export function areEntangled(one: string, other: string): boolean {
  const [a, b] = [placeOf(one), placeOf(other)]
  return holds(a, b) || holds(b, a)
}

/** The datasets and context that a stamped catalog names; nothing where there is no such catalog. */
function namedIn(folder: string, addresses: readonly string[]): readonly string[] {
  if (!addresses.includes(catalogAddress)) return []
  try {
    const json: unknown = JSON.parse(readFileSync(join(folder, catalogAddress), 'utf8'))
    const catalog = parseCatalog(json, catalogAddress, folderCatalog)
    if (!catalog.ok || catalog.value.stamp === undefined) return []
    const found = findFiles(catalog.value, json, catalogAddress, () => true)
    if (!found.ok) return []
    const { datasets, context } = found.value
    return [catalogAddress, configAddress, ...datasets.map(({ address }) => address), ...(context === null ? [] : [context])]
  } catch {
    return []
  }
}

/**
 * True where files may be written in a folder's place: it is not there, is empty, or has nothing but what an earlier protection
 * wrote and what is written now. Anything else in it would be lost.
 */
export function mayReplace(folder: string, files: Files): boolean {
  if (!existsSync(folder)) return true
  if (!statSync(folder).isDirectory()) return false
  const addresses = addressesIn(folder)
  const named = new Set(namedIn(folder, addresses))
  return addresses.length === 0 || (named.size > 0 && addresses.every((address) => named.has(address) || files.has(address)))
}

/** Puts a folder where another may be, which is put back where that fails. */
function swap(from: string, to: string): void {
  const before = `${from}-before`
  const isThere = existsSync(to)
  if (isThere) renameSync(to, before)
  try {
    renameSync(from, to)
  } catch (error) {
    if (isThere) renameSync(before, to)
    throw error
  }
  rmSync(before, { recursive: true, force: true })
}

/** Writes files as a whole folder, in place of the one that may be there: all of them, or none where anything fails. */
export function writeFolder(folder: string, files: Files): void {
  const parent = dirname(folder)
  mkdirSync(parent, { recursive: true })
  const made = mkdtempSync(join(parent, `.${basename(folder)}-`))
  try {
    // What is made for the moment is closed to others; what is published is as open as any folder, or as the one before.
    chmodSync(made, existsSync(folder) ? statSync(folder).mode : 0o777 & ~process.umask())
    for (const place of new Set([...files.keys()].map((address) => dirname(join(made, address)))))
      mkdirSync(place, { recursive: true })
    for (const [address, content] of files) writeFileSync(join(made, address), content)
    swap(made, folder)
  } catch (error) {
    rmSync(made, { recursive: true, force: true })
    throw error
  }
}
