import type { DriverStep } from '../series/driversSet.ts'

/** A bar of a waterfall, in percent of the width of its picture. */
export interface DriverBar {
  readonly id: string
  readonly kind: DriverStep['kind']
  readonly label: string
  readonly text: string
  readonly left: number
  readonly width: number
  /** Where the bar ends, which is where the next begins. */
  readonly end: number
  /** The side of the bar that its text stands at: the one it points to. */
  readonly side: 'left' | 'right'
}

/** A waterfall that lies down, its bars from the top, with the place of zero. */
export interface DriverBars {
  readonly zero: number
  readonly bars: readonly DriverBar[]
}

/** Lays steps out so that zero and all ends are in the picture. Bars begin at zero or where the one above ended. */
export function driverBars(steps: readonly DriverStep[]): DriverBars {
  const ends = steps.flatMap(({ start, end }) => [start, end])
  const [min, max] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  // Nothing changed: an empty picture with zero in its middle.
  const place = (value: number) => (max === min ? 50 : (100 * (value - min)) / (max - min))
  const bars = steps.map(({ id, kind, label, text, start, end }): DriverBar => {
    const [from, to] = [place(start), place(end)]
    const side = end < start ? 'left' : 'right'
    return { id, kind, label, text, left: Math.min(from, to), width: Math.abs(to - from), end: to, side }
  })
  return { zero: place(0), bars }
}
