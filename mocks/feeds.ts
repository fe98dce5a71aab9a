import type { AreaId } from '../src/domain/area.ts'
import { addressOf, catalogOf } from './catalog.ts'
import { type ContextFile, contextOf } from './context.ts'
import { datasetOf } from './dataset.ts'
import { countEveryone } from './figures.ts'
import { filePlansFor } from './filePlan.ts'
import type { JsonStatCollection, JsonStatDataset } from './jsonStat.ts'
import type { Size } from './size.ts'
import { type IsWithheld, protect } from './withheld.ts'

/** A made-up dataset file and the area that it is about. */
export interface MadeUpFile {
  readonly area: AreaId
  readonly json: JsonStatDataset
}

/** Everything that lies in the feeds folder of the made-up municipality; files by address relative to the catalog. */
export interface MadeUpFeeds {
  readonly catalog: JsonStatCollection
  readonly context: ContextFile
  readonly files: ReadonlyMap<string, MadeUpFile>
}

/** Whether the made-up publisher withholds its small groups itself, or leaves that to whoever publishes the feeds. */
export type Withholding = 'withheld' | 'raw'

const nothingWithheld: IsWithheld = () => false

/** Makes the feeds of a made-up municipality, all at once. The same seed and size give the same bytes. */
export function makeFeeds(seed: string, size: Size, withholding: Withholding = 'withheld'): MadeUpFeeds {
  const { flags, formFor } = size.publishing
  const figures = countEveryone(seed, size.plant(), size)
  const source = { figures, isWithheld: withholding === 'raw' ? nothingWithheld : protect(figures), flags }
  const plans = filePlansFor(figures.units, size.publishing)
  return {
    catalog: catalogOf(figures.units, plans, size.lastYear),
    context: contextOf(figures),
    files: new Map(
      plans.map((plan) => [addressOf(plan), { area: plan.area, json: datasetOf(source, plan, formFor(plan.number)) }]),
    ),
  }
}

/** Every file that lies in the feeds folder, by address, as what is written in it. */
export function* filesOf({ catalog, context, files }: MadeUpFeeds): Generator<readonly [address: string, json: unknown]> {
  yield ['index.json', catalog]
  yield ['context.json', context]
  for (const [address, { json }] of files) yield [address, json]
}
