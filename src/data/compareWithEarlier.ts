import type { QueryClient } from '@tanstack/react-query'
import { type AreaId, areas } from '../domain/area.ts'
import { type Catalog, type CatalogItem, itemFor } from '../domain/catalog.ts'
import { type Cube, codesOf } from '../domain/cube.ts'
import type { Result } from '../domain/problem.ts'
import { compareVersions } from '../domain/quality/compareVersions.ts'
import { tellFinding } from '../words/tellFinding.ts'
import type { AuditedFinding } from './auditFiles.ts'
import { ruleReader } from './configQuery.ts'
import { cubeQuery } from './cubeQuery.ts'
import { loadCubeReader } from './loadReaders.ts'
import type { CubeSource } from './readCube.ts'
import { readBytes } from './readFeed.ts'

/** What differs between an earlier version of a file and the files that hold its units now. */
export interface VersionDifferences {
  readonly area: AreaId
  readonly findings: readonly AuditedFinding[]
}

type Reader = Awaited<ReturnType<typeof loadCubeReader>>

/** Reads a file of any area: the areas differ in their dimensions and measures, so at most one of them fits. */
async function readAny({ readCube }: Reader, json: unknown, file: string, from: Omit<CubeSource, 'area'>): Promise<Result<Cube>> {
  const results = await Promise.all((Object.keys(areas) as AreaId[]).map((area) => readCube(json, file, { ...from, area })))
  const fits = results.find(({ ok }) => ok)
  if (fits !== undefined) return fits
  // The area with the fewest problems is the one that was meant.
  const problems = results.flatMap((result) => (result.ok ? [] : [result.problems]))
  return { ok: false, problems: problems.toSorted((a, b) => a.length - b.length)[0] ?? [] }
}

/** The files that now hold the figures of a cube's units. */
function itemsNow(catalog: Catalog, { area, ...cube }: Cube): readonly CatalogItem[] {
  const units = codesOf({ area, ...cube }, 'unit')
  return [...new Set(units.flatMap((unit) => itemFor(catalog, area, unit) ?? []))]
}

/**
 * Compares an earlier version of a file, which the reader has chosen, with what the catalog has now. The file goes through the
 * contract as any feed does. Rejects with `ContractError` where it breaks it, `FetchError` where a file of now does not arrive, and
 * `UnjudgedError` where one does not that it is judged by.
 */
export async function compareWithEarlier(client: QueryClient, catalog: Catalog, file: File): Promise<VersionDifferences> {
  const reader = await loadCubeReader()
  const read = (item: CatalogItem) => client.fetchQuery(cubeQuery(item, catalog))
  const earlier = await readBytes(new Uint8Array(await file.arrayBuffer()), file.name, (json, name) =>
    readAny(reader, json, name, { catalog, read, readRule: ruleReader(client) }),
  )
  const now = await Promise.all(itemsNow(catalog, earlier).map(read))
  const { area } = earlier
  const findings = now.flatMap((later) => compareVersions(earlier, later))
  return { area, findings: findings.map((finding) => ({ area, finding: tellFinding(finding) })) }
}
