import { expect } from 'vitest'
import { isNumber } from '../../../src/domain/figure.ts'
import type { Explanation } from '../../../src/series/explanation.ts'
import type { Series, SeriesSet } from '../../../src/series/seriesSet.ts'

/** What no generated sentence may hold: causes, words of degree, exclamations, leftovers of programs. */
export const bannedWords = /på grund av|beror på|ytterligare|kraftigt|Oops|undefined|null|NaN|Infinity|\[object|[!]|\$\{/i

const reasons = ['skyddat', 'saknas', 'ej tillämpligt', 'går inte att räkna']

/** Every sentence that the app itself makes for a set: not the publisher's own source and comments. */
function sentencesOf({
  heading,
  population,
  marks,
  notes,
  latest,
  lastClear,
  description,
  panels,
}: SeriesSet): readonly string[] {
  return [
    heading,
    population,
    description,
    ...(lastClear === null ? [] : [lastClear.text]),
    ...marks.map(({ label }) => label),
    ...notes.map(({ text }) => text),
    ...panels.flatMap(({ axis }) => axis.stamp ?? []),
    ...(latest === null
      ? []
      : [latest.value, latest.what, latest.change, latest.changeShort, latest.persons ?? '-', latest.beside ?? '-']),
    ...(latest?.verdict == null ? [] : [latest.verdict.text, ...latest.verdict.basis.sentences, ...latest.verdict.basis.formula]),
  ]
}

/** Every sentence that the app itself makes to explain a key figure: not the publisher's own comments and claims. */
function sentencesIn({ details, formula, claims, targets }: Explanation): readonly string[] {
  return [
    ...details,
    formula.names,
    ...formula.numbers,
    ...claims.map(({ verdict }) => verdict),
    ...targets.map(({ text }) => text),
  ]
}

function expectAligned(set: SeriesSet, series: Series): void {
  const { figures, texts, tableTexts, flags, counts, intervals } = series
  for (const list of [figures, texts, tableTexts, flags, counts, intervals]) expect(list).toHaveLength(set.periods.length)
  figures.forEach((figure, i) => {
    const [text, tableText] = [texts[i] ?? '', tableTexts[i] ?? '']
    if (isNumber(figure)) {
      expect(Number.isFinite(figure)).toBe(true)
      expect(tableText).toMatch(/^−?\d/)
      expect(Number(tableText.replace(/[\s%]/g, '').replace('−', '-').replace(',', '.')), `${series.id} ${tableText}`).toBe(
        figure,
      )
    } else {
      expect(reasons).toContain(text)
      expect(tableText).toBe(text)
      expect(text).toBe(figure.kind === 'protected' ? 'skyddat' : text === 'skyddat' ? '' : text)
      expect(counts[i], 'a gap has no count').toBeNull()
      expect(intervals[i], 'a gap has no bounds').toBeNull()
    }
  })
}

/** The heights that a panel draws: its figures, their bounds and, where the parts are stacked, their sums. */
function drawnIn(set: SeriesSet, ids: readonly string[]): readonly number[] {
  const drawn = set.series.filter(({ id }) => ids.includes(id))
  const own = drawn.flatMap(({ figures, intervals }) => [
    ...figures.filter(isNumber),
    ...intervals.flatMap((interval) => (interval === null ? [] : [interval.low, interval.high])),
  ])
  if (set.arrangement !== 'stacked') return own
  const parts = drawn.filter(({ role }) => role === 'line')
  const heights = set.periods.map((_, i) =>
    parts
      .flatMap(({ figures }) => figures[i] ?? [])
      .filter(isNumber)
      .reduce((sum, figure) => sum + figure, 0),
  )
  return [...own, ...heights]
}

function expectAxes(set: SeriesSet): void {
  // Shares rounded one by one may add up to 100,1: the axis of a percentage whole still ends at a hundred.
  const slack = set.reference === null ? 1e-9 : 0.2
  for (const { series, axis } of set.panels) {
    const { min, max, step, stamp, decimals } = axis
    for (const number of drawnIn(set, series)) {
      expect(number, `${set.indicator} below its axis`).toBeGreaterThanOrEqual(min - 1e-9)
      expect(number, `${set.indicator} above its axis`).toBeLessThanOrEqual(max + slack)
    }
    expect(max).toBeGreaterThan(min)
    expect(min > 0).toBe(stamp !== null)
    if (stamp !== null) {
      expect(set.geometry).toBe('line')
      expect(set.description).toContain(stamp)
    }
    const steps = (max - min) / step
    expect(Math.abs(steps - Math.round(steps)), 'whole steps').toBeLessThan(1e-6)
    expect(Math.round(steps)).toBeLessThanOrEqual(7)
    const units = step * 10 ** decimals
    expect(Math.abs(units - Math.round(units)), 'steps that the decimals can write').toBeLessThan(1e-6)
  }
}

function expectPanels(set: SeriesSet): void {
  const ids = new Map(set.series.map(({ id, inChart }) => [id, inChart]))
  expect(ids.size, 'unique ids').toBe(set.series.length)
  expect(set.panels.flatMap(({ series }) => series).every((id) => ids.get(id) === true)).toBe(true)
  expect(new Set(set.panels.map(({ id }) => id)).size).toBe(set.panels.length)
}

function expectWords(sentences: readonly string[]): void {
  for (const sentence of sentences) {
    expect(sentence).not.toBe('')
    expect(sentence).not.toMatch(bannedWords)
    expect(sentence, 'no doubled or stray space').not.toMatch(/^\s| {2}|\s$/)
  }
}

/** Everything that must hold of any set and its explanation, whatever the feed and the filters. */
export function expectSound(set: SeriesSet, explanation: Explanation): void {
  for (const series of set.series) expectAligned(set, series)
  expect(set.trend).toHaveLength(set.periods.length)
  expectPanels(set)
  expectAxes(set)
  expectWords([...sentencesOf(set), ...sentencesIn(explanation)])
  expect(set.heading.length).toBeGreaterThan(5)
}
