import highs, { type Highs } from 'highs'
import { sizeFor } from '../../../mocks/size.ts'
import type { Cube } from '../../../src/domain/cube.ts'
import { lineageOf } from '../../../src/domain/unitTree.ts'
import { numbersIn } from '../../unit/protection/knowledge.ts'
import { written } from '../written.ts'
import { cellName, leastHidden, smallCells } from './leastHidden.ts'
import { figuresOf, levelsIn, type MeasuredTable, measuredTables } from './measuredTables.ts'
import { measureRun } from './measureRun.ts'
import { type RawFeeds, rawFeeds } from './rawFeeds.ts'
import { municipalityWith, smallOne } from './smallAdministration.ts'

/** So many times the least may be hidden, and so many points of the table beside. */
const mostTimes = 1.3
const mostPoints = 2
/** Seconds that it may take to protect so many units. */
const mostSeconds = { 420: 10, 2000: 60 } as const
/** The part of the others' numbers that one small administration must leave. */
const leastLeft = 0.9
const smallStaff = [4, 8] as const
/** Staff of an administration that is not small. */
const usualStaff = 300

const line = (title: string, cells: readonly string[]): string =>
  `${title.padEnd(34)}${cells.map((cell) => cell.padStart(12)).join('')}`
const yes = (isSo: boolean): string => (isSo ? 'yes' : 'NO')

/** Tells whether a cell of a table is shown in a year. */
function shownIn(cubes: readonly Cube[], { area, columns }: MeasuredTable, year: number): (name: string) => boolean {
  const { numberAt } = figuresOf(cubes, area)
  return (name) => {
    const [unit = '', column = ''] = name.split(' ')
    const at = columns[column]
    return at !== undefined && numberAt(unit, { ...at, time: String(year) }) !== null
  }
}

function compareWithLeast(solver: Highs, { tree, cubes }: RawFeeds, protectedCubes: readonly Cube[], year: number): boolean {
  console.log(`\nPercent of cells hidden in ${year}, against the least possible`)
  console.log(line('', ['cells', 'small', 'least', 'hidden', 'ratio', 'within']))
  let isWithin = true
  for (const table of measuredTables) {
    const figures = figuresOf(cubes, table.area)
    const levels = levelsIn(tree, figures, year)
    const small = smallCells(levels.get('all') ?? [], figures, table, year)
    const least = leastHidden(solver, tree, figures, table, year)
    const failed = least.unprotected === 0 ? '' : `, which fails in ${least.unprotected} families`
    console.log(`${table.name}${failed}`)
    // Whoever knows stock and flow hides more: a protection that does can't be held to the least of one that doesn't.
    const isJudged = !measuredTables.some(
      ({ area, flow }) => area === table.area && flow !== undefined && table.flow === undefined,
    )
    const [isGiven, isShown] = [shownIn(cubes, table, year), shownIn(protectedCubes, table, year)]
    for (const [level, units] of levels) {
      const names = units.flatMap((unit) => table.counted.map((column) => cellName(unit, column)))
      const given = names.filter(isGiven)
      const percent = (count: number): number => (100 * count) / Math.max(1, given.length)
      const part = (hidden: ReadonlySet<string>): number => percent(given.filter((name) => hidden.has(name)).length)
      const [fewest, now] = [part(least.hidden), percent(given.filter((name) => !isShown(name)).length)]
      // What hides less than is small protects nothing.
      const isOk = now >= part(small) - 1e-9 && now <= mostTimes * fewest + mostPoints + 1e-9
      if (isJudged) isWithin &&= isOk
      const ratio = fewest === 0 ? '–' : written(now / fewest, 2)
      console.log(
        line(`  ${level}`, [
          String(given.length),
          written(part(small), 1),
          written(fewest, 1),
          written(now, 1),
          ratio,
          isJudged ? yes(isOk) : `(${yes(isOk)})`,
        ]),
      )
    }
  }
  return isWithin
}

/** The numbers of the administrations beside the small one that are shown, by the places where they stand. */
function othersShown({ tree }: RawFeeds, cubes: readonly Cube[]): number {
  const isOther = (unit: string): boolean => {
    const above = lineageOf(tree, unit).map(({ id }) => id)
    return above.length > 1 && !above.includes(smallOne)
  }
  return [...numbersIn(cubes)].filter(({ unit }) => isOther(unit)).length
}

function measureSmallAdministration(): boolean {
  const shownWith = (staff: number): readonly [shown: number, all: number] => {
    const feeds = municipalityWith(staff)
    return [othersShown(feeds, measureRun(feeds).delivery.cubes), othersShown(feeds, feeds.cubes)]
  }
  const [usual, usualAll] = shownWith(usualStaff)
  console.log(`\nNumbers of 13 administrations shown beside one more, of those shown beside one of ${usualStaff} staff`)
  console.log(line('', ['of all', 'left', 'within']))
  console.log(line(`  ${usualStaff} staff`, [`${written((100 * usual) / usualAll, 1)} %`, '', '']))
  const results = smallStaff.map((staff) => {
    const [shown, all] = shownWith(staff)
    const left = shown / usual
    console.log(
      line(`  ${staff} staff`, [`${written((100 * shown) / all, 1)} %`, `${written(100 * left, 1)} %`, yes(left >= leastLeft)]),
    )
    return left >= leastLeft
  })
  return results.every(Boolean)
}

function measureTime(
  units: keyof typeof mostSeconds,
  feeds: RawFeeds,
): { readonly isWithin: boolean; readonly cubes: readonly Cube[] } {
  const { delivery, seconds, megabytes, megabytesBefore } = measureRun(feeds)
  const isWithin = seconds < mostSeconds[units]
  const cells = [
    String(feeds.cubes.length),
    written(seconds, 1),
    written(megabytesBefore, 0),
    written(megabytes, 0),
    yes(isWithin),
  ]
  console.log(line(`  ${units} units`, cells))
  return { isWithin, cubes: delivery.cubes }
}

/**
 * Measures the protection of the made-up municipality: what it hides against the least possible, what one small administration
 * costs the others, time and memory. Tells whether every goal is reached.
 */
export async function runProtection(year = 2024): Promise<boolean> {
  const solver = await highs()
  const feeds = rawFeeds(sizeFor(420))
  console.log('Time and memory to protect all files, which lie in memory already')
  console.log(line('', ['files', 'seconds', 'MB before', 'MB at most', 'within']))
  const few = measureTime(420, feeds)
  const many = measureTime(2000, rawFeeds(sizeFor(2000)))
  const isLeast = compareWithLeast(solver, feeds, few.cubes, year)
  const isLeft = measureSmallAdministration()
  return [few.isWithin, many.isWithin, isLeast, isLeft].every(Boolean)
}
