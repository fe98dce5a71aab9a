import { styleOf } from '../../charts/look.ts'
import { decimalsIn } from '../../exhibits/decimalsIn.ts'
import { roundTo } from '../../domain/rounding.ts'
import type { DriverSplit, DriverStep } from '../../series/driversSet.ts'
import { unitInChart, words } from '../../words/presentation.ts'
import { type ChartSpec, labelAt, plainSeries } from './chartSpec.ts'
import { barAxis } from './barAxis.ts'
import { bare } from './drawnSeries.ts'
import { signedFormat } from './numberFormat.ts'

/** A change that some split divides. */
export type DividedChange = Extract<DriverSplit, { kind: 'split' }>

const fillOf = ({ id, kind }: DriverStep): string =>
  bare(styleOf({ id, role: kind === 'group' ? 'line' : 'whole' }, 'light').fill)

/** What is too small for a number is said in words at its name, as on the screen: a bar of 0,00 would say that it is nothing. */
const isInWords = ({ text }: DriverStep): boolean => !/^[+\u2212-]?\d/.test(text)

/** What each group contributes, and the whole change last, as bars that lie from zero. */
export function driversChart({ steps, title, sentences, levels }: DividedChange): ChartSpec {
  const decimals = Math.max(0, ...steps.map(({ text }) => decimalsIn(text)))
  const values = steps.map(({ start, end }) => roundTo(end - start, decimals))
  const fills = steps.map(fillOf)
  const fill = fills[0] ?? plainSeries.fill
  const series = {
    ...plainSeries,
    name: words.contribution,
    values,
    fill,
    recoloured: fills.flatMap((own, at) => (own === fill ? [] : [{ at, fill: own }])),
    labels: steps.flatMap((step, i) => (isInWords(step) ? [] : [labelAt(i, 'outEnd')])),
    format: signedFormat(decimals),
  }
  return {
    kind: 'categories',
    title: '',
    alt: [`${title}.`, levels, ...sentences].join(' '),
    corner: title,
    categories: steps.map((step) => (isInWords(step) ? unitInChart(step.label, [step.text]) : step.label)),
    every: 1,
    series: [series],
    direction: 'lying',
    isStacked: false,
    axis: { ...barAxis(values), format: signedFormat(decimals) },
    sizes: { text: 14, category: 14, value: 14 },
  }
}
