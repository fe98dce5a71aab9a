import { evaluate, type Evaluation } from '../domain/formula.ts'
import { coversUnit, periodsOf } from '../domain/cube.ts'
import { isNumber, isReported } from '../domain/figure.ts'
import type { Line } from '../domain/indicator.ts'
import { isYear, type Period } from '../domain/period.ts'
import type { UnitId, UnitTree } from '../domain/unitTree.ts'
import type { Sources } from '../series/sources.ts'

/** What a text is judged against: the figures that have been read, the unit it is about and the latest year it may tell of. */
export interface Ground {
  readonly unit: UnitId
  readonly tree: UnitTree
  readonly sources: readonly Sources[]
  /** The last year that the reader has chosen, null for the latest of each figure. */
  readonly lastYear: Period | null
}

/** A line of a key figure with the cubes that it is read from. */
export interface Told {
  readonly line: Line
  readonly sources: Sources
  /** Places whose figures are added up: ages that the source tells in smaller groups. */
  readonly parts?: readonly Line['at'][]
  /** The place of the whole that the figure is a share of. */
  readonly whole?: Line['at']
  /** The rest of a hundred percent: of what the line does not tell of. */
  readonly isRest?: boolean
  /** A share of the persons that the line counts: the figure is then how many of them it is. */
  readonly share?: Told
}

/** The cube that holds a unit's figures for a line, null where none has been read. */
function cubeFor({ sources }: Told, unit: UnitId) {
  if (unit === sources.unit) return sources.cube
  const other = sources.comparisons.find((comparison) => comparison.unit === unit)
  if (other !== undefined) return other.cube
  return coversUnit(sources.cube, unit) ? sources.cube : null
}

/**
 * A line's figure for a unit and a period, null where the unit's figures have not been read. What is put together of several figures
 * has the first gap among them.
 */
export function figureAt(told: Told, unit: UnitId, period: Period): Evaluation | null {
  const { share } = told
  return share === undefined ? ownFigureAt(told, unit, period) : personsAt(share, told, unit, period)
}

/** How many persons a printed share is: the one whole number that rounds to it, null where none or several do. */
function personsAt(share: Told, persons: Told, unit: UnitId, period: Period): Evaluation | null {
  const [part, all] = [ownFigureAt(share, unit, period), ownFigureAt(persons, unit, period)]
  if (part === null || all === null || !isNumber(part.figure) || !isNumber(all.figure))
    return part === null || isNumber(part.figure) ? all : part
  const decimals = share.line.decimals
  // Of several shares each is rounded by itself.
  const off = 0.5 * (share.parts?.length ?? 1) * 10 ** -decimals
  const [least, most] = [((part.figure - off) * all.figure) / 100, ((part.figure + off) * all.figure) / 100]
  const number = Math.round((part.figure * all.figure) / 100)
  const isOnly = number >= least && number <= most && number - 1 < least && number + 1 > most
  return isOnly ? { ...all, figure: number } : null
}

function ownFigureAt(told: Told, unit: UnitId, period: Period): Evaluation | null {
  const cube = cubeFor(told, unit)
  if (cube === null) return null
  const { line, parts, whole } = told
  const at = (place: Line['at']) => evaluate(line.formula, cube, { unit, time: period, ...place })
  if (whole !== undefined) {
    const [part, all] = [at(line.at), at(whole)]
    if (!isNumber(part.figure) || !isNumber(all.figure)) return isNumber(part.figure) ? all : part
    return all.figure === 0 ? null : { ...part, figure: (100 * part.figure) / all.figure }
  }
  if (told.isRest === true) {
    const part = at(line.at)
    return isNumber(part.figure) ? { ...part, figure: 100 - part.figure } : part
  }
  if (parts === undefined) return at(line.at)
  const figures = parts.map(at)
  const lack = figures.find(({ figure }) => !isNumber(figure))
  const [first] = figures
  if (lack !== undefined || first === undefined) return lack ?? null
  return { ...first, figure: figures.reduce((sum, { figure }) => sum + (isNumber(figure) ? figure : 0), 0) }
}

/** The years in which the source says something of a line for a unit, in order. */
export function yearsOf(told: Told, unit: UnitId): readonly Period[] {
  const cube = cubeFor(told, unit)
  if (cube === null) return []
  return periodsOf(cube).filter((period) => {
    const figure = isYear(period) ? figureAt(told, unit, period) : null
    return figure !== null && isReported(figure.figure)
  })
}

/** The year that a text without years is about: the latest with figures, no later than the reader's last. */
export function reportYear(told: Told, { unit, lastYear }: Ground): number | null {
  const last = yearsOf(told, unit).findLast((year) => lastYear === null || year <= lastYear)
  return last === undefined ? null : Number(last)
}
