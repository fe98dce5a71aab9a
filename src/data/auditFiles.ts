import type { QueryClient } from '@tanstack/react-query'
import type { AreaId } from '../domain/area.ts'
import { type Catalog, type CatalogItem, itemFor } from '../domain/catalog.ts'
import { areas } from '../domain/area.ts'
import type { Cube } from '../domain/cube.ts'
import type { ToldFinding } from '../domain/finding.ts'
import type { Problem } from '../domain/problem.ts'
import { auditOrganisation, type UnitCubes } from '../domain/quality/auditOrganisation.ts'
import { compareVersions } from '../domain/quality/compareVersions.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { tellFinding } from '../words/tellFinding.ts'
import { ruleReader } from './configQuery.ts'
import { UnjudgedError } from './feedErrors.ts'
import { loadCubeReader } from './loadReaders.ts'
import { fileName, readFeed } from './readFeed.ts'

/** A finding with the area that it is about. */
export interface AuditedFinding {
  readonly area: AreaId
  readonly finding: ToldFinding
}

/** How far an audit has come, and what it has found. */
export interface Audit {
  /** Files that have been read or have failed, of all in the catalog. */
  readonly done: number
  readonly all: number
  readonly findings: readonly AuditedFinding[]
  /** What was mended in the texts of the files as they were read. */
  readonly remarks: readonly Problem[]
  /** The files that did not arrive or break the contract, each once, however many others were to be judged by it. */
  readonly failures: readonly { readonly file: string; readonly error: Error }[]
  /** How many files could not be looked through because of those that they are judged by. */
  readonly unjudged: number
}

/** So many units are read at the same time: enough to fill the line, few enough to stop at once. */
const atOnce = 2

/** The files of a unit, by area. */
function itemsOf(catalog: Catalog, unit: UnitId): readonly CatalogItem[] {
  return (Object.keys(areas) as AreaId[]).flatMap((area) => itemFor(catalog, area, unit) ?? [])
}

/** The cube of a file, or of the version before it, which no stamp is about. */
async function cubeAt(href: string, item: CatalogItem, { catalog, client, signal }: Reading): Promise<Cube> {
  const reader = loadCubeReader()
  const read = (other: CatalogItem) => cubeAt(other.href, other, { catalog, client, signal })
  const source = { area: item.area, catalog, read, readRule: ruleReader(client) }
  return readFeed(href, signal, async (json, file, bytes) =>
    (await reader).readCube(json, file, href === item.href ? { ...source, fetched: { item, bytes } } : source),
  )
}

/** What an audit reads by. The client has the rules of protection; the files are not kept in it. */
interface Reading {
  readonly catalog: Catalog
  readonly client: QueryClient
  readonly signal: AbortSignal
}

/** An audit under way: what it has found so far, and the files of which other units have yet to be seen. */
interface UnderWay {
  audit: Audit
  readonly files: Map<string, { readonly cube: Cube | null; left: number }>
  /** The addresses of the files whose failures have been noted. */
  readonly failed: Set<string>
}

/** Notes a failure with the file that is the cause of it: where others could not be judged, that is not they. */
function noteFailure(work: UnderWay, asked: string, thrown: unknown): void {
  const [href, lost] = thrown instanceof UnjudgedError ? [thrown.href, thrown.lost] : [asked, thrown]
  if (thrown instanceof UnjudgedError) work.audit = { ...work.audit, unjudged: work.audit.unjudged + 1 }
  if (work.failed.has(href)) return
  work.failed.add(href)
  const failure = { file: fileName(href), error: lost instanceof Error ? lost : new Error(String(lost)) }
  work.audit = { ...work.audit, failures: [...work.audit.failures, failure] }
}

/** The cube of a file, or null with the failure noted. Rejects only where the audit was stopped. */
async function tryCube(work: UnderWay, href: string, item: CatalogItem, by: Reading): Promise<Cube | null> {
  try {
    return await cubeAt(href, item, by)
  } catch (error) {
    by.signal.throwIfAborted()
    noteFailure(work, href, error)
    return null
  }
}

function addFindings(work: UnderWay, area: AreaId, findings: readonly ToldFinding[]): void {
  work.audit = { ...work.audit, findings: [...work.audit.findings, ...findings.map((finding) => ({ area, finding }))] }
}

/** Reads a file, and the version before where the catalog has one, and notes what is found in them. */
async function readItem(work: UnderWay, item: CatalogItem, by: Reading): Promise<void> {
  const { href, area, previous } = item
  const cube = await tryCube(work, href, item, by)
  const earlier = cube === null || previous === undefined ? null : await tryCube(work, previous, item, by)
  if (cube !== null) addFindings(work, area, cube.findings)
  if (cube !== null && earlier !== null) addFindings(work, area, compareVersions(earlier, cube).map(tellFinding))
  const remarks = [...work.audit.remarks, ...(cube?.remarks ?? [])]
  work.files.set(href, { cube, left: item.units.length })
  work.audit = { ...work.audit, remarks, done: work.audit.done + 1 }
}

/** A unit's cubes. A file is let go when the last of its units has been seen. */
function takeCubes({ files }: UnderWay, catalog: Catalog, unit: UnitId): UnitCubes {
  const cubes = new Map<AreaId, Cube>()
  for (const { href, area } of itemsOf(catalog, unit)) {
    const file = files.get(href)
    if (file?.cube != null) cubes.set(area, file.cube)
    if (file !== undefined && --file.left <= 0) files.set(href, { cube: null, left: 0 })
  }
  return cubes
}

/**
 * Reads every file of a catalog once, keeps none longer than it is needed, and runs every rule of quality. Tells how far it has come
 * after every few units. Rejects only where it is stopped by the signal.
 */
export async function auditFiles(by: Reading, tell: (audit: Audit) => void): Promise<void> {
  const { catalog } = by
  const work: UnderWay = {
    audit: { done: 0, all: catalog.items.length, findings: [], remarks: [], failures: [], unjudged: 0 },
    files: new Map(),
    failed: new Set(),
  }
  const auditUnit = auditOrganisation(catalog.tree, (area, finding) => addFindings(work, area, [tellFinding(finding)]))
  tell(work.audit)
  const { order } = catalog.tree
  for (let i = 0; i < order.length; i += atOnce) {
    const units = order.slice(i, i + atOnce)
    const wanted = new Set(units.flatMap((unit) => itemsOf(catalog, unit)))
    const unread = [...wanted].filter(({ href }) => !work.files.has(href))
    await Promise.all(unread.map((item) => readItem(work, item, by)))
    for (const unit of units) auditUnit(unit, takeCubes(work, catalog, unit))
    tell(work.audit)
  }
}
