import { flagsOf } from '../../charts/flags.ts'
import { provisionalPeriod } from '../../words/presentation.ts'
import type { SeriesSet } from '../../series/seriesSet.ts'

const raised = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹']

const signOf = (text: string): string => [...text].map((digit) => raised[Number(digit)] ?? digit).join('')

/** The years with the numbers of the notes that belong to them, "2020¹", "!" where a figure contradicts others, and what is provisional. */
export function markedPeriods(set: SeriesSet): readonly string[] {
  const flags = flagsOf(set, 0)
  return set.periods.map((period, i) => {
    const signs = flags.filter(({ x }) => Math.floor(x) === i).map(({ text }) => signOf(text))
    const isProvisional = set.series.some(({ inChart, flags: letters }) => inChart && letters[i]?.includes('p'))
    const marked = `${period}${signs.join('\u202f')}`
    return isProvisional ? provisionalPeriod(marked) : marked
  })
}
