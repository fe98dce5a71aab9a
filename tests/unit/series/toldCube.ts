import { buildCube as build } from '../../../src/domain/buildCube.ts'
import type { Cube } from '../../../src/domain/cube.ts'
import type { Dataset } from '../../../src/domain/dataset.ts'
import { tellFinding } from '../../../src/words/tellFinding.ts'

/** A cube whose findings are told as the app tells them. */
export function buildCube(dataset: Dataset): Cube {
  return build(dataset, tellFinding)
}
