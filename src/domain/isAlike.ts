import type { Cube } from './cube.ts'

/** True for cubes whose figures may be added: they count the same in the same way. */
export function isAlike(a: Cube, b: Cube): boolean {
  const spanOf = ({ rollingMonths = null }: Cube) => rollingMonths
  return a.area === b.area && a.method === b.method && a.definition === b.definition && spanOf(a) === spanOf(b)
}
