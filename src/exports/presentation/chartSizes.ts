import { textWidth } from '../../charts/frame.ts'
import type { SeriesSet } from '../../series/seriesSet.ts'
import type { ChartSpec } from './chartSpec.ts'
import { inch } from './slideLayout.ts'

/** What the numbers of the axis take of a chart's width, in inches. */
const besidePlot = 0.65

/** What parts a text from the next, in points. */
const air = 6

/** The smallest text, in points: what still can be read in a handout. */
const smallest = 10

/** Charts from these widths in inches have text of these sizes in points. */
const sizes: readonly (readonly [number, number])[] = [
  [5, 14],
  [3.6, 12],
  [0, 11],
]

/** Raised digits and the thin space between them are about as wide as an i. */
const withoutRaised = (text: string): string => text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹\u202f]/g, 'i')

/** A year that has more to say may do it on a second line. */
const wordsOf = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => text.split(' '))

/** The width of a period in a chart, in points. */
export function bandOf({ periods }: SeriesSet, width: number): number {
  return ((width - besidePlot) * inch) / Math.max(1, periods.length)
}

/** The largest size, from one down to the smallest, in which texts have their room each; null where none has. */
export function fittingSize(texts: readonly string[], room: number, from: number): number | null {
  const tried = Array.from({ length: Math.max(1, from - smallest + 1) }, (_, i) => from - i)
  return tried.find((size) => texts.every((text) => textWidth(withoutRaised(text), size) + air <= room)) ?? null
}

/** The sizes of a chart's text by its width: the years as large as they have room beside each other, and the values over columns too. */
export function chartSizes(set: SeriesSet, categories: readonly string[], width: number): ChartSpec['sizes'] {
  const text = sizes.find(([from]) => width >= from)?.[1] ?? smallest
  const band = bandOf(set, width)
  const printed = set.geometry === 'columns' ? set.series.flatMap(({ texts, inChart }) => (inChart ? texts : [])) : []
  return {
    text,
    category: fittingSize(wordsOf(categories), band, text) ?? smallest,
    value: fittingSize(printed, band, text) ?? smallest,
  }
}

/** How many periods there are from one that is written under the axis to the next: the first and the last are always written. */
export function everyOf(categories: readonly string[], band: number, size: number): number {
  const widest = Math.max(0, ...wordsOf(categories).map((text) => textWidth(withoutRaised(text), size)))
  const steps = Math.max(1, categories.length - 1)
  const isRoomy = (every: number) => every * band >= widest + air
  return Array.from({ length: steps }, (_, i) => i + 1).find((every) => steps % every === 0 && isRoomy(every)) ?? steps
}
