import { styleOf } from '../../charts/look.ts'
import { decimalsIn } from '../../exhibits/decimalsIn.ts'
import { roundTo } from '../../domain/rounding.ts'
import type { DriverSplit, DriverStep } from '../../series/driversSet.ts'
import { words } from '../../words/presentation.ts'
import { type ChartSpec, labelAt, plainSeries } from './chartSpec.ts'
import { barAxis } from './barAxis.ts'
import { bare } from './drawnSeries.ts'
import { signedFormat } from './numberFormat.ts'

/** A change that some split divides. */
export type DividedChange = Extract<DriverSplit, { kind: 'split' }>

const fillOf = ({ id, kind }: DriverStep): string =>
  bare(styleOf({ id, role: kind === 'group' ? 'line' : 'whole' }, 'light').fill)

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
    labels: values.map((_, i) => labelAt(i, 'outEnd')),
    format: signedFormat(decimals),
  }
  return {
    title: '',
    alt: [`${title}.`, levels, ...sentences].join(' '),
    corner: title,
    categories: steps.map(({ label }) => label),
    every: 1,
    series: [series],
    direction: 'lying',
    isStacked: false,
    axis: { ...barAxis(values), format: signedFormat(decimals) },
    sizes: { text: 14, category: 14, value: 14 },
  }
}
