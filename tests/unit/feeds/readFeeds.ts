import { readdirSync, readFileSync } from 'node:fs'
import { parseCatalog } from '../../../src/contract/parseCatalog.ts'
import { parseContext } from '../../../src/contract/parseContext.ts'
import { parseDataset } from '../../../src/contract/parseDataset.ts'
import { parseBytes } from '../../../src/contract/parseBytes.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import { buildCube } from '../../../src/domain/buildCube.ts'
import type { Cube } from '../../../src/domain/cube.ts'
import type { Dataset } from '../../../src/domain/dataset.ts'
import type { Result } from '../../../src/domain/problem.ts'

const folder = 'public/feeds/'
const address = 'https://example.test/feeds/'

/** The value, or a failed test that lists every problem. */
function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.problems, null, 2))
}

/** A feed as it lies under `public/feeds/`. */
export function readJson(file: string): unknown {
  return valueOf(parseBytes(readFileSync(`${folder}${file}`), file))
}

const fileOf = (href: string): string => href.slice(address.length)

/** Every file under `public/feeds/`. */
export const feedFiles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replaceAll('\\', '/'))

/** The catalog as the app gets it. */
export const catalog = valueOf(parseCatalog(readJson('index.json'), 'index.json', `${address}index.json`))

/** The files that the catalog leads to, itself included. */
export const linkedFiles = ['index.json', ...[...catalog.items.map(({ href }) => href), catalog.contextHref ?? ''].map(fileOf)]

/** The dataset of an area as the app gets it. */
export function datasetOf(area: AreaId): Dataset {
  const file = fileOf(catalog.items.find((item) => item.area === area)?.href ?? '')
  return valueOf(parseDataset(readJson(file), file, { area, tree: catalog.tree }))
}

/** The cube of an area. */
export function cubeOf(area: AreaId): Cube {
  return buildCube(datasetOf(area))
}

/** The context as the app gets it. */
export const context = valueOf(parseContext(readJson(fileOf(catalog.contextHref ?? '')), 'context.json', catalog.tree))
