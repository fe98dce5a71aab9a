import type { MeasureId } from './area.ts'
import { type Cell, type Coordinates, type Cube, cellAt } from './cube.ts'
import { type DivisionId, dimensions } from './dimension.ts'
import { combine, type Figure, isNumber, isProtected, ratioOf } from './figure.ts'

/**
 * How a key figure follows from measures. Data, not a function, so that help and exports can print what was computed.
 * `published` names the measure that holds the ratio as its publisher printed it; it stands in where the parts are not in
 * the feed, and is then shown as it is, never summed or averaged.
 */
export type Formula =
  | { readonly kind: 'sum'; readonly of: MeasureId }
  | { readonly kind: 'share'; readonly of: MeasureId; readonly over: DivisionId; readonly published: MeasureId | null }
  | {
      readonly kind: 'ratio'
      readonly part: MeasureId
      readonly whole: MeasureId
      readonly times: 1 | 100
      readonly published: MeasureId | null
    }
  /** A portion of a rate, in percent of the rate's own whole: `portion / whole`, or `rate * share / 100` as published. */
  | {
      readonly kind: 'portion'
      readonly portion: MeasureId
      readonly all: MeasureId
      readonly whole: MeasureId
      readonly rate: MeasureId
      readonly share: MeasureId
      readonly take: 'portion' | 'remainder'
    }

/** A key figure in one cell: its figure, the parts it was made from where the feed has them, and how it came about. */
export interface Evaluation {
  readonly figure: Figure
  readonly flags: string
  /** Numerator and denominator, where the figure is a ratio made here. */
  readonly part: Figure | null
  readonly whole: Figure | null
  readonly origin: 'derived' | 'published'
}

type Read = (measure: MeasureId, over?: DivisionId) => Cell

const flagsOf = (...cells: readonly Cell[]): string => [...new Set(cells.flatMap(({ flags }) => [...flags]))].join('')

function ratio(part: Cell, whole: Cell, times: number): Evaluation {
  const figure = ratioOf(part.figure, whole.figure, times)
  return { figure, flags: flagsOf(part, whole), part: part.figure, whole: whole.figure, origin: 'derived' }
}

const published = (cell: Cell): Evaluation => ({
  figure: cell.figure,
  flags: cell.flags,
  part: null,
  whole: null,
  origin: 'published',
})

/** How much a figure tells: a number most, then that there is one but withheld, then why there is none. */
const tells = (figure: Figure): number => {
  if (isNumber(figure)) return 3
  if (isProtected(figure)) return 2
  return figure.reason === 'not-reported' ? 0 : 1
}

/** The ratio made from its parts, or the published one where that tells more. */
function ratioOrPublished(made: Evaluation, stated: Evaluation | null): Evaluation {
  return stated !== null && tells(stated.figure) > tells(made.figure) ? stated : made
}

function portion(formula: Extract<Formula, { kind: 'portion' }>, read: Read): Evaluation {
  const [long, all, whole] = [read(formula.portion), read(formula.all), read(formula.whole)]
  const hours = formula.take === 'portion' ? long.figure : combine([all.figure, long.figure], (a, b) => a - b)
  const made = ratio({ figure: hours, flags: flagsOf(all, long) }, whole, 100)
  const [rate, share] = [read(formula.rate), read(formula.share)]
  const figure = combine([rate.figure, share.figure], (r, s) => {
    const taken = formula.take === 'portion' ? s : 100 - s
    return (r * taken) / 100
  })
  return ratioOrPublished(made, {
    figure,
    flags: flagsOf(rate, share),
    part: share.figure,
    whole: rate.figure,
    origin: 'published',
  })
}

/** Computes a key figure in one place of a cube. The mean of two units' ratios is not the ratio of both, and is not here. */
export function evaluate(formula: Formula, cube: Cube, at: Omit<Coordinates, 'measure'>): Evaluation {
  const read: Read = (measure, over) =>
    cellAt(cube, over === undefined ? { ...at, measure } : { ...at, measure, [over]: dimensions[over].whole })
  switch (formula.kind) {
    case 'sum':
      return { ...published(read(formula.of)), origin: 'derived' }
    case 'share': {
      const made = ratio(read(formula.of), read(formula.of, formula.over), 100)
      return ratioOrPublished(made, formula.published === null ? null : published(read(formula.published)))
    }
    case 'ratio': {
      const made = ratio(read(formula.part), read(formula.whole), formula.times)
      return ratioOrPublished(made, formula.published === null ? null : published(read(formula.published)))
    }
    case 'portion':
      return portion(formula, read)
  }
}
