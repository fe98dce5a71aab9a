import { cellAt } from '../domain/cube.ts'
import type { Weighted } from '../domain/drivers.ts'
import { dimensions } from '../domain/dimension.ts'
import { type Figure, isNumber, isProtected } from '../domain/figure.ts'
import { evaluate, type Formula } from '../domain/formula.ts'
import { corners, impliedWeight, type PublishedRates, weightIn } from '../domain/impliedWeight.ts'
import type { Line } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import { halfUnit } from '../domain/rounding.ts'
import type { DriverRefusal } from '../words/drivers.ts'
import type { Sources } from './sources.ts'

/** The groups of a year with their rates and weights, in the order of the lines, or why there are none. */
export type DriverGroups =
  | {
      readonly kind: 'groups'
      readonly groups: readonly Weighted[]
      /** The same as rounding may have hidden them; only themselves where they come from hours. */
      readonly variants: readonly (readonly Weighted[])[]
      /** The first group's share of the staff that implied weights were tried against; null where hours gave the weights. */
      readonly staff: number | null
    }
  | { readonly kind: 'refused'; readonly refusal: DriverRefusal }

type Ratio = Extract<Formula, { kind: 'ratio' }>
type Read = Pick<Sources, 'indicator' | 'cube' | 'baseCube' | 'unit'>

/** A year of a split: its groups' lines, and the line of everyone. */
interface Year {
  readonly lines: readonly Line[]
  readonly whole: Line
  readonly formula: Ratio
  readonly year: Period
}

/** How far a weight may be from the share of the staff, and how wide its bounds may be, before it is not believed. */
const tolerance = 0.1

const refuse = (refusal: DriverRefusal): DriverGroups => ({ kind: 'refused', refusal })
const numbersAmong = (figures: readonly Figure[]): readonly number[] | null => {
  const numbers = figures.filter(isNumber)
  return numbers.length === figures.length ? numbers : null
}
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** A measure of every group and of everyone, in the order of the lines. */
function measured({ cube, unit }: Read, { lines, whole, year: time }: Year, measure: string) {
  const at = (line: Line): Figure => cellAt(cube, { unit, time, measure, ...line.at }).figure
  return { groups: lines.map(at), all: at(whole) }
}

/** Whether the groups' hours are everyone's, as far as rounding can tell. */
function areWhole({ cube }: Read, measure: string, groups: readonly number[], all: number): boolean {
  const slack = halfUnit(cube.decimals[measure] ?? 0) * (groups.length + 1)
  return Math.abs(sum(groups) - all) <= slack
}

/** Rates and weights from hours; null where the feed does not have them all. */
function fromHours(read: Read, asked: Year): DriverGroups | null {
  const { formula, year } = asked
  const [parts, wholes] = [measured(read, asked, formula.part), measured(read, asked, formula.whole)]
  const all = [...parts.groups, parts.all, ...wholes.groups, wholes.all]
  if (all.some(isProtected)) return refuse({ kind: 'protected', year })
  const [part, weight] = [numbersAmong(parts.groups), numbersAmong(wholes.groups)]
  if (part === null || weight === null || !isNumber(parts.all) || !isNumber(wholes.all)) return null
  if (weight.some((hours) => hours <= 0)) return refuse({ kind: 'missing', year })
  if (!areWhole(read, formula.part, part, parts.all) || !areWhole(read, formula.whole, weight, wholes.all))
    return refuse({ kind: 'not-whole', year })
  const groups = part.map((hours, i) => {
    const own = weight[i] as number
    return { rate: (100 * hours) / own, weight: own / sum(weight) }
  })
  return { kind: 'groups', groups, variants: [groups], staff: null }
}

const pairOf = (rates: PublishedRates): readonly Weighted[] => {
  const weight = weightIn(rates)
  return [
    { rate: rates.first, weight },
    { rate: rates.second, weight: 1 - weight },
  ]
}

/** The first group's share of the staff in the year; null where it can't be read. */
function staffShare({ baseCube, indicator, unit }: Read, { lines, year: time }: Year): number | null {
  const staff = indicator.base?.staff ?? null
  if (baseCube === null || staff === null) return null
  const at = (sex: string | undefined) => cellAt(baseCube, { unit, time, measure: staff.measure, sex: sex ?? '' }).figure
  const [own, all] = [at(lines[0]?.at.group), at(dimensions.sex.whole)]
  return isNumber(own) && isNumber(all) && all > 0 ? own / all : null
}

/** The weights that the published rates of two groups imply, where they are certain enough and like the staff. */
function fromRates(read: Read, asked: Year, rates: PublishedRates): DriverGroups {
  const { formula, lines, year } = asked
  const decimals = read.cube.decimals[formula.published ?? ''] ?? 0
  const implied = impliedWeight(rates, decimals)
  if (implied === null || implied.high - implied.low > tolerance) return refuse({ kind: 'undetermined', year })
  const { weight } = implied
  if (weight < 0 || weight > 1) return refuse({ kind: 'not-whole', year })
  const staff = staffShare(read, asked)
  if (staff === null) return refuse({ kind: 'unchecked', year })
  const label = lines[0]?.label ?? ''
  if (Math.abs(weight - staff) > tolerance) return refuse({ kind: 'unlike-staff', year, label, implied: weight, staff })
  const variants = corners(rates, halfUnit(decimals)).map(pairOf)
  return { kind: 'groups', groups: pairOf(rates), variants, staff }
}

/**
 * The groups' rates and weights in a year. Weights are the groups' hours; where only rates are published and the groups are two, the
 * weights that the published whole implies, tried against the headcount. Refuses whatever would have to be guessed.
 */
export function driverGroups(read: Read, lines: readonly Line[], whole: Line, year: Period): DriverGroups {
  const { formula } = whole
  if (formula.kind !== 'ratio') return refuse({ kind: 'no-weights' })
  const asked = { lines, whole, formula, year }
  const made = [...lines, whole].map((line) => evaluate(line.formula, read.cube, { unit: read.unit, time: year, ...line.at }))
  const figures = made.map(({ figure }) => figure)
  if (figures.some(isProtected)) return refuse({ kind: 'protected', year })
  const numbers = numbersAmong(figures)
  if (numbers === null) return refuse({ kind: 'missing', year })
  const counted = fromHours(read, asked)
  if (counted !== null) return counted
  const [first, second, all] = numbers
  const isPublished = made.every(({ origin }) => origin === 'published')
  if (lines.length !== 2 || !isPublished || first === undefined || second === undefined || all === undefined)
    return refuse({ kind: 'no-weights' })
  return fromRates(read, asked, { whole: all, first, second })
}
