import type { Indicator } from '../domain/indicator.ts'
import { helpOf } from '../indicators/help/index.ts'
import type { Explanation } from '../series/explanation.ts'
import type { SourceLine } from '../series/seriesSet.ts'
import { indicatorPageLabels as words } from '../words/indicatorPageLabels.ts'
import { judgingOf } from '../words/judging.ts'
import { methodLines } from '../words/methods.ts'
import type { Definition } from './exhibit.ts'

/**
 * What a key figure is, in the words of its own page and in their order: what is counted and who, the formula with its numbers, the
 * targets, how changes are judged, where to be careful and what the publisher remarks. Without an explanation, what does not depend
 * on the figures.
 */
export function definitionsOf(
  indicator: Indicator,
  { note }: Pick<SourceLine, 'note'>,
  explanation: Explanation | null,
): readonly Definition[] {
  const help = helpOf(indicator.id)
  const { names, numbers } = explanation?.formula ?? { names: '', numbers: [] }
  const { methods, notes } = judgingOf(indicator)
  const parts: readonly Definition[] = [
    { term: words.what, texts: [help.what] },
    { term: words.included, texts: [help.included] },
    { term: words.notIncluded, texts: [help.notIncluded] },
    { term: words.formula, texts: [names, ...numbers].filter((text) => text !== '') },
    { term: words.target, texts: explanation?.targets.map(({ text }) => text) ?? [] },
    { term: words.judging, texts: [...new Set([...methods.flatMap(methodLines), ...notes])] },
    { term: words.cautions, texts: help.cautions },
    { term: words.sourceNote, texts: note === null ? [] : [note] },
  ]
  return parts.filter(({ texts }) => texts.length > 0)
}
