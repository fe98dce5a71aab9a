import { parseDataset } from '../contract/parseDataset.ts'
import { buildCube } from '../domain/buildCube.ts'
import type { Cube } from '../domain/cube.ts'
import type { Result } from '../domain/problem.ts'
import { type Beside, needsSizes, nothingBeside } from '../domain/protection/groupSize.ts'
import { protectCube } from '../domain/protection/protectCube.ts'
import type { ProtectionRule } from '../domain/protection/protectionRule.ts'
import type { Expected } from '../contract/rawDimension.ts'
import { contradiction } from '../words/contradiction.ts'

export { parseConfig } from '../contract/parseConfig.ts'

/** What a file's small groups are hidden by. `beside` is asked only for a file that can't tell how large its groups are. */
export interface Guard {
  readonly rule: ProtectionRule
  readonly beside: () => Promise<Beside>
}

/** Reads a feed file all the way to a cube, or gives every problem in it. The dataset in between is seen by nobody. */
export async function readCube(json: unknown, file: string, expected: Expected, { rule, beside }: Guard): Promise<Result<Cube>> {
  const dataset = parseDataset(json, file, expected)
  if (!dataset.ok) return dataset
  const sizes = needsSizes(dataset.value) ? await beside() : nothingBeside
  const protect = (cube: Cube) => protectCube(cube, { rule, tree: expected.tree, beside: sizes })
  return { ok: true, value: buildCube(dataset.value, contradiction, protect) }
}
