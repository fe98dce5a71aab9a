import { yearOf } from '../domain/period.ts'
import type { Mark, SeriesSet } from '../series/seriesSet.ts'

/** Something under the axis: an event's number, or a sign that a period's figures are questioned. */
export interface Flag {
  readonly kind: 'event' | 'break' | 'quality'
  readonly text: string
  /** Place on the axis in periods from its left end: 0.5 is the middle of the first period, 1 the border to the second. */
  readonly x: number
}

/** The period that a code, perhaps of a month or a day, falls in; −1 outside the chart. */
export function indexOf({ periods }: SeriesSet, code: string): number {
  const exact = periods.indexOf(code)
  return exact >= 0 ? exact : periods.findIndex((period) => period.length === 4 && yearOf(period) === yearOf(code))
}

/** Where the line is cut: before these indices. A break before the first period shown cuts nothing. */
export function breaksIn(set: SeriesSet): readonly number[] {
  const cuts = set.marks.filter(({ kind }) => kind === 'break').map(({ from }) => indexOf(set, from))
  return [...new Set(cuts)].filter((i) => i > 0).sort((a, b) => a - b)
}

/** The periods whose figures contradict others. */
export function questionedIn(set: SeriesSet): readonly number[] {
  const periods = set.marks.filter(({ kind }) => kind === 'quality').map(({ from }) => indexOf(set, from))
  return [...new Set(periods)].filter((i) => i >= 0)
}

/** An event that began before the first period shown and still lasted then stands at the first. */
function startOf(set: SeriesSet, { from, to }: Mark): number {
  const start = indexOf(set, from)
  const first = set.periods[0]
  const lasting = first !== undefined && to !== null && yearOf(from) < yearOf(first) && yearOf(to) >= yearOf(first)
  return start < 0 && lasting ? 0 : start
}

function flagOf(set: SeriesSet, mark: Mark): readonly Flag[] {
  if (mark.kind === 'target') return []
  const i = startOf(set, mark)
  if (i < 0) return []
  if (mark.kind === 'quality') return [{ kind: 'quality', text: '!', x: i + 0.5 }]
  const text = mark.number === null ? '' : String(mark.number)
  return [{ kind: mark.kind, text, x: mark.kind === 'break' && i > 0 ? i : i + 0.5 }]
}

/** One sign for a questioned period, however much is questioned in it. */
function isFirstOfKind(flag: Flag, i: number, all: readonly Flag[]): boolean {
  return flag.kind !== 'quality' || all.findIndex(({ kind, x }) => kind === 'quality' && x === flag.x) === i
}

/** All flags of a set from left to right, none closer to the next than `gap` periods: a flag's own width. */
export function flagsOf(set: SeriesSet, gap: number): readonly Flag[] {
  const flags = set.marks.flatMap((mark) => flagOf(set, mark)).filter(isFirstOfKind)
  const beside = flags.map((flag) => {
    const here = flags.filter(({ x }) => x === flag.x)
    return { ...flag, x: flag.x + (here.indexOf(flag) - (here.length - 1) / 2) * gap }
  })
  return beside
    .sort((a, b) => a.x - b.x)
    .reduce<readonly Flag[]>((placed, flag) => {
      const least = (placed.at(-1)?.x ?? -Infinity) + gap
      return [...placed, { ...flag, x: Math.max(flag.x, least) }]
    }, [])
}
