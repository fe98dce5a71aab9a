import { cellAt } from '../domain/cube.ts'
import { isNumber, isProtected } from '../domain/figure.ts'
import { nounFor } from '../words/population.ts'
import { protectedBase, unreadBase } from '../words/states.ts'
import { smallBase } from '../words/tooFew.ts'
import type { ResolvedView } from './resolveView.ts'
import type { SeriesSet } from './seriesSet.ts'
import type { Sources } from './sources.ts'

/** Employment forms that are most of a staff: where the size of such a group can't be read it is not taken to be small. */
const largeForms: readonly string[] = ['total', 'permanent']

/**
 * Why a set's shares are not told, neither drawn nor made sentences of: the group that they are shares of is small, its size is
 * withheld, or it is a lesser employment form whose size can't be read. Null where they are told. Years without a share don't count.
 */
export function untoldWhy(
  { indicator, baseCube, unit }: Pick<Sources, 'indicator' | 'baseCube' | 'unit'>,
  { employment }: ResolvedView,
  { series, periods }: Pick<SeriesSet, 'series' | 'periods'>,
): string | null {
  const { tableBelow, staff = null } = indicator.base ?? {}
  if (tableBelow === undefined || staff === null) return null
  const shared = periods.filter((_, i) => series.some(({ figures }) => isNumber(figures[i])))
  const bases = shared.map((time) =>
    baseCube === null ? null : cellAt(baseCube, { unit, time, measure: staff.measure, employment }).figure,
  )
  const known = bases.filter((base) => typeof base === 'number')
  if (known.some((base) => base < tableBelow)) return smallBase(Math.min(...known), Math.max(...known), nounFor(employment))
  if (bases.some((base) => base !== null && isProtected(base))) return protectedBase
  return known.length < bases.length && !largeForms.includes(employment) ? unreadBase : null
}
