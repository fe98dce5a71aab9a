import type { MeasureId } from '../area.ts'
import { codesOf, type Cube } from '../cube.ts'
import { type DivisionId, dimensions } from '../dimension.ts'
import { isNumber } from '../figure.ts'
import type { Finding, FoundCell, Place } from '../finding.ts'
import { fullTimeYears } from '../personEquivalent.ts'
import type { UnitId } from '../unitTree.ts'
import { ratios } from './ratioNotParts.ts'
import { cellOf, found, placesIn, type Reading, read, stepsIn } from './reading.ts'

/** So unlikely must it be that everything is the same by chance, and so many figures must say so. */
const leastChance = 5e-5
const fewestFigures = 4

/** Persons of whom the one year's are all others than the year before's. */
const flows: readonly MeasureId[] = ['leavers', 'joiners', 'ads', 'applicants']

/** Of the staff one in ten leaves in a year and is replaced, of those with an end to their employment every second. */
export const renewed = { staff: 0.1, fixedTerm: 0.5 } as const

/** So large a part of themselves do ratios and hours of illness move from year to year. */
const moved = 0.05

/** Persons, whatever the file writes of them. */
const ofPersons: readonly MeasureId[] = ['persons', 'employees', 'share', 'ordinaryHours']

/**
 * The standard deviation of a figure's change from one year to the next, rather too small than too large. Those who come and those
 * who go are two Poisson counts, so the variance of their difference is the sum of both.
 */
function spreadOf(measure: MeasureId, at: Place, count: number): number {
  if (flows.includes(measure)) return Math.sqrt(2 * count)
  const part = renewed[at.employment === 'fixedTerm' ? 'fixedTerm' : 'staff']
  return ofPersons.includes(measure) ? Math.sqrt(2 * part * count) : moved * count
}

/** How many persons a file's shares are shares of, null where nobody says. */
type BaseAt = (reading: Reading, at: Place) => number | null

/**
 * A figure in what it moves by, and the least that it moves: a share and the working time move by whole persons. Null for a share of
 * nobody knows how many.
 */
function stepsOf(reading: Reading, measure: MeasureId, at: Place, value: number, baseAt: BaseAt) {
  const decimal = 10 ** -(reading.cube.decimals[measure] ?? 0)
  if (measure === 'ordinaryHours') return { count: fullTimeYears(value), step: 1 }
  if (measure !== 'share') return { count: value, step: decimal }
  const base = baseAt(reading, at)
  return base === null ? null : { count: (value * base) / 100, step: Math.max(1, (decimal * base) / 100) }
}

/** The probability that a figure comes back to the same of its steps: the density of a normal change at nothing, times a step. */
function chanceOfSame(reading: Reading, { measure, at }: FoundCell, value: number, baseAt: BaseAt): number {
  const moving = stepsOf(reading, measure, at, value, baseAt)
  if (moving === null) return 1
  return Math.min(1, moving.step / (spreadOf(measure, at, moving.count) * Math.sqrt(2 * Math.PI)))
}

/** True for everyone in a division of which the cube has parts: that repeats them. */
function repeatsParts(cube: Cube, at: Place): boolean {
  return Object.entries(at).some(
    ([id, code]) => code === dimensions[id as DivisionId].whole && codesOf(cube, id as DivisionId).length > 1,
  )
}

/** A cell with the figure that stands in it in both years. */
type Same = readonly [cell: FoundCell, value: number]

/** The cells of a measure if all are what they were the year before, none if one is not. */
function sameIn(before: Reading, after: Reading, measure: MeasureId, places: readonly Place[]): readonly Same[] {
  const same: Same[] = []
  for (const at of places) {
    const [was, is] = [read(before, { ...at, measure }), read(after, { ...at, measure })]
    if (!isNumber(was) || !isNumber(is)) continue
    if (was !== is) return []
    same.push([cellOf(after, measure, at), is])
  }
  return same
}

/** True where chance does not explain that all are the same. What is nought tells nothing, nor does a figure that stands twice. */
function isCopied(reading: Reading, same: readonly Same[], baseAt: BaseAt): boolean {
  const telling = new Map(
    same.flatMap(([cell, value]) =>
      value === 0 || repeatsParts(reading.cube, cell.at) ? [] : [[`${cell.measure} ${value}`, [cell, value] as const] as const],
    ),
  )
  const chance = [...telling.values()].reduce((all, [cell, value]) => all * chanceOfSame(reading, cell, value, baseAt), 1)
  return telling.size >= fewestFigures && chance < leastChance
}

/**
 * A year whose figures are those of the year before, so many and so fine that chance does not explain it. A ratio tells nothing
 * beside the parts that it is made of, and rolling figures of more than a year have most in common with those before. Source: the law of rare events; how much staff is renewed is set below what SKR reports of
 * municipalities (about one in ten of the permanent staff leaves in a year).
 */
export function findCopiedYears(cube: Cube, unit: UnitId, baseAt: BaseAt): readonly Finding[] {
  if ((cube.rollingMonths ?? 0) > 12) return []
  const [places, measures] = [placesIn(cube), codesOf(cube, 'measure')]
  const isMade = (measure: MeasureId, among: readonly MeasureId[]) =>
    (ratios[cube.area] ?? []).some(
      ({ published, part, whole }) => published === measure && among.includes(part) && among.includes(whole),
    )
  return stepsIn(cube).flatMap(([from, period]): readonly Finding[] => {
    const [before, after] = [from, period].map((time) => ({ cube, unit, period: time })) as [Reading, Reading]
    const alike = measures.map((measure) => ({ measure, same: sameIn(before, after, measure, places) }))
    const repeated = alike.filter(({ same }) => same.length > 0)
    const codes = repeated.map(({ measure }) => measure)
    const own = repeated.filter(({ measure }) => !isMade(measure, codes)).flatMap(({ same }) => same)
    const [first] = own
    if (first === undefined || !isCopied(after, own, baseAt)) return []
    const cells = repeated.flatMap(({ same }) => same.map(([cell]) => cell))
    return [{ ...found(after, 'warning', first[0].measure, {}, cells), code: 'copied-year', from }]
  })
}

/** The rule where the file itself tells all that it takes. */
export const copiedYear = (cube: Cube, unit: UnitId): readonly Finding[] => findCopiedYears(cube, unit, () => null)
