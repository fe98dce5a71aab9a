import type { Block } from './block.ts'
import { pictureInk } from './pictureType.ts'

/** How wide the shape of a key figure's years is. */
export const shapeWidth = 84
const height = 30
const pad = 4
const enoughForLine = 3

interface Point {
  readonly x: number
  readonly y: number
}

/** Runs of neighbouring years with numbers: a gap ends a run, so that no line crosses it. */
function runsOf(values: readonly (number | null)[], place: (value: number, i: number) => Point): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]]
  values.forEach((value, i) => {
    if (value === null) runs.push([])
    else runs.at(-1)?.push(place(value, i))
  })
  return runs.filter((run) => run.length > 0)
}

/** The shape of a key figure's years, with a dot at the latest. Dots only where there are too few for a line. */
export function sparkline(values: readonly (number | null)[]): Block {
  const numbers = values.filter((value) => value !== null)
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  const runs = runsOf(values, (value, i) => ({
    x: values.length === 1 ? pad : pad + (i * (shapeWidth - 2 * pad)) / (values.length - 1),
    y: high === low ? height / 2 : height - pad - ((value - low) * (height - 2 * pad)) / (high - low),
  }))
  const lined = numbers.length >= enoughForLine
  const dots = lined ? runs.flatMap((run) => run.slice(-1)).slice(-1) : runs.flat()
  const stroke = (points: readonly Point[], thick: number) =>
    ({ kind: 'stroke', points, colour: pictureInk.muted, width: thick }) as const
  return {
    width: shapeWidth,
    height: numbers.length === 0 ? 0 : height,
    items: [...(lined ? runs.map((run) => stroke(run, 2)) : []), ...dots.map((point) => stroke([point], 7))],
  }
}
