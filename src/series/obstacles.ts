import { type DivisionId, dimensions } from '../domain/dimension.ts'
import { isNumber } from '../domain/figure.ts'
import type { Evaluation } from '../domain/formula.ts'
import type { Line } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import { hinders, type Place, type ToldFinding } from '../domain/finding.ts'
import type { Obstacle } from '../words/change.ts'
import type { Sources } from './sources.ts'
import { unitBreaks } from './unitBreaks.ts'

/** What stands between figures of different years: the years in which a series begins anew, and those that are contradicted. */
export interface Obstacles {
  readonly breaks: ReadonlySet<Period>
  readonly contradicted: ReadonlySet<Period>
}

/** For a reader that compares nothing. */
export const noObstacles: Obstacles = { breaks: new Set(), contradicted: new Set() }

/** True where a line shows figures of some categories; a share also shows the whole that it is a share of. */
export function shows({ at, formula }: Pick<Line, 'at' | 'formula'>, place: Place): boolean {
  return Object.entries(place).every(([id, code]) => {
    const division = id as DivisionId
    const { whole } = dimensions[division]
    const shared = formula.kind === 'share' && formula.over === division && code === whole
    return shared || (at[division] ?? whole) === code
  })
}

/** What was found in the source that concerns these lines of the key figure. */
export function findingsAbout(
  { indicator, cube, unit, baseCube = null }: Pick<Sources, 'indicator' | 'cube' | 'unit'> & Partial<Pick<Sources, 'baseCube'>>,
  lines: readonly Line[],
): readonly ToldFinding[] {
  const beside = baseCube?.area === 'headcount' ? cube.findBeside?.(cube, baseCube, unit) : undefined
  return [...cube.findings, ...(beside ?? [])].filter(
    (finding) =>
      finding.unit === unit && indicator.measures[finding.measure] !== undefined && lines.some((line) => shows(line, finding.at)),
  )
}

/** Findings of one kind in one period are told by the first of them. */
const kindOf = ({ period, code, measure }: ToldFinding): string => `${period} ${code} ${measure}`

/** The findings to tell of these lines: of those that concern them, one of each kind in a period. */
export function findingsFor(...about: Parameters<typeof findingsAbout>): readonly ToldFinding[] {
  const concerning = findingsAbout(...about)
  const kinds = concerning.map(kindOf)
  return concerning.filter((finding, i) => kinds.indexOf(kindOf(finding)) === i)
}

/**
 * The obstacles that concern these lines: breaks of the unit, of what lies above it and of what it is made of, and
 * contradictions.
 */
export function obstaclesOf(sources: Sources, lines: readonly Line[]): Obstacles {
  return {
    breaks: unitBreaks(sources, sources.unit, sources.history),
    contradicted: new Set(
      findingsFor(sources, lines)
        .filter(hinders)
        .map(({ period }) => period),
    ),
  }
}

/** True where a row's figure begins a new series: what lies before it was counted in another way. */
export function beginsAnew({ breaks }: Obstacles, period: Period, flags: string): boolean {
  return flags.includes('b') || breaks.has(period)
}

/** Why two neighbouring years of a row can't be compared, null where they can. */
export function obstacleBetween(obstacles: Obstacles, [from, to]: readonly [Period, Period], flags: string): Obstacle | null {
  if (beginsAnew(obstacles, to, flags)) return 'break'
  return obstacles.contradicted.has(from) || obstacles.contradicted.has(to) ? 'contradiction' : null
}

/** The index of the last period in which a row begins anew, 0 where it never does. */
export function lastStart(obstacles: Obstacles, periods: readonly Period[], flags: readonly string[]): number {
  return Math.max(
    0,
    periods.findLastIndex((period, i) => beginsAnew(obstacles, period, flags[i] ?? '')),
  )
}

/** A row's figures for a sparkline: what can be compared with the latest, everything else left out. */
export function trendOf(
  obstacles: Obstacles,
  periods: readonly Period[],
  evaluations: readonly Evaluation[],
): readonly (number | null)[] {
  const start = lastStart(
    obstacles,
    periods,
    evaluations.map(({ flags }) => flags),
  )
  return evaluations.map(({ figure }, i) => (i >= start && isNumber(figure) ? figure : null))
}
