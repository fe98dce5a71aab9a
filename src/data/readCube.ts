import { parseDataset } from '../contract/parseDataset.ts'
import type { Expected } from '../contract/rawDimension.ts'
import { buildCube } from '../domain/buildCube.ts'
import { besideHeadcount } from '../domain/quality/besideHeadcount.ts'
import type { Cube } from '../domain/cube.ts'
import type { Result } from '../domain/problem.ts'
import { tellFinding } from '../words/tellFinding.ts'

const findBeside: NonNullable<Cube['findBeside']> = (...files) => besideHeadcount(...files).map(tellFinding)

/** Reads a feed file all the way to a cube, or gives every problem in it. The dataset in between is seen by nobody. */
export function readCube(json: unknown, file: string, expected: Expected): Result<Cube> {
  const dataset = parseDataset(json, file, expected)
  return dataset.ok ? { ok: true, value: { ...buildCube(dataset.value, tellFinding), findBeside } } : dataset
}
