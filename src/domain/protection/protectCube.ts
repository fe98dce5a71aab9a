import { type Coordinates, type Cube, codesOf } from '../cube.ts'
import { placesOf } from '../cubeRow.ts'
import { dimensions, isDivision } from '../dimension.ts'
import { isNumber, isReported, smallGroup } from '../figure.ts'
import type { UnitId, UnitTree } from '../unitTree.ts'
import { fileTreeOf } from './fileTree.ts'
import { type Beside, type GroupSize, groupSize } from './groupSize.ts'
import { hiddenLevels, type IsHidden, type SmallGroup } from './hiddenLevels.ts'
import { isBare } from './isBare.ts'
import { type Level, levelAt } from './level.ts'
import { mostWithheld, type ProtectionRule } from './protectionRule.ts'

/** What protection is decided by, besides the figures themselves. */
export interface Protection {
  readonly rule: ProtectionRule
  readonly tree: UnitTree
  readonly beside: Beside
  /** Puts into words that groups of at most so many are hidden, and that some groups could not be judged. */
  readonly tell?: { readonly hidden: (atMost: number) => string; readonly unjudged: string }
}

const silence: NonNullable<Protection['tell']> = { hidden: () => '', unjudged: '' }

/** The places within a unit and a period, in the order of the cells: the contract has unit and time before all others. */
const rowPlaces = ({ dimensions: order }: Cube): readonly Coordinates[] =>
  placesOf(order.filter(({ id }) => id !== 'unit' && id !== 'time'))

/** The groups to judge in a unit and a period: each by its count of persons, those who came and those who left by their own. */
function groupsIn({ area, dimensions: order }: Cube): readonly Coordinates[] {
  if (area === 'turnover') return ['employees', 'leavers', 'joiners'].map((measure) => ({ measure }))
  return placesOf(order.filter(({ id }) => isDivision(id))).map((at) => ({ ...at, measure: 'persons' }))
}

/** True where nothing is told of all forms of employment together by sex or by age: then no form is the rest of another. */
function hasFormsAlone({ cells }: Cube, places: readonly Coordinates[]): boolean {
  const { employment, sex, ageBand } = dimensions
  const divided = places.map(
    (at) =>
      at.employment === employment.whole &&
      ((at.sex ?? sex.whole) !== sex.whole || (at.ageBand ?? ageBand.whole) !== ageBand.whole),
  )
  return !cells.some(({ figure }, i) => divided[i % places.length] === true && isReported(figure))
}

/** What the groups of a file turn out to be. */
interface Judged {
  readonly small: readonly SmallGroup[]
  readonly isUnjudged: boolean
}

/**
 * Finds the levels with small groups, and with groups that the source withholds but that can be subtracted. A group of nobody is
 * none: that there is nobody tells of nobody.
 */
function judge(cube: Cube, beside: Beside, most: number, levelOf: (at: Coordinates) => Level): Judged {
  const groups = groupsIn(cube).map((at) => ({ at, level: levelOf(at) }))
  const isSmall = (size: GroupSize) => size === 'small' || (typeof size === 'number' && size > 0 && size <= most)
  let isUnjudged = false
  const small = codesOf(cube, 'unit').flatMap((unit) => {
    const found = new Set<Level>()
    for (const time of codesOf(cube, 'time')) {
      for (const { at, level } of groups) {
        if (found.has(level)) continue
        const place = { unit, time, ...at }
        const size = groupSize(cube, place, beside)
        if (isSmall(size) || (size === null && isBare(cube, place))) found.add(level)
        isUnjudged ||= size === 'unknown'
      }
    }
    return [...found].map((level) => ({ unit, level }))
  })
  return { small, isUnjudged }
}

/** The cube without the numbers of the levels that are hidden. */
function withoutHidden(cube: Cube, levels: readonly Level[], isHidden: IsHidden): Cube {
  const units = codesOf(cube, 'unit')
  const inUnit = cube.cells.length / units.length
  const hiddenIn = (unit: UnitId) => levels.map((level) => isHidden(unit, level))
  const hidden = units.map(hiddenIn)
  const cells = cube.cells.map((cell, i) =>
    isNumber(cell.figure) && hidden[Math.floor(i / inUnit)]?.[i % levels.length] === true
      ? { ...cell, figure: smallGroup }
      : cell,
  )
  return { ...cube, cells }
}

/**
 * Hides what could tell of small groups, once for a whole file, before anything is made of its figures. Figures of a report that
 * is public already stand as published, and what counts ads and applicants is about nobody who works here.
 *
 * Only what is in the file is weighed. Where each unit has a file of its own, units of other files could still be subtracted
 * from each other: whoever publishes them must protect them together, before they are published.
 */
export function protectCube(cube: Cube, { rule, tree, beside, tell = silence }: Protection): Cube {
  if (cube.isPublic === true || cube.area === 'recruitment') return cube
  const most = mostWithheld(cube.area, rule)
  const places = rowPlaces(cube)
  const formsAlone = hasFormsAlone(cube, places)
  const levelOf = (at: Coordinates) => levelAt(cube.area, at, formsAlone)
  const { small, isUnjudged } = judge(cube, beside, most, levelOf)
  const judged = isUnjudged ? { ...cube, unjudgedWhy: tell.unjudged } : cube
  if (small.length === 0) return judged
  const levels = places.map(levelOf)
  const isHidden = hiddenLevels(fileTreeOf(cube, tree), [...new Set(levels)], small)
  return { ...withoutHidden(judged, levels, isHidden), hiddenWhy: tell.hidden(most) }
}
