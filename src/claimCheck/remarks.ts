import { causes } from '../words/heard/qualifiers.ts'
import { remarkTexts } from '../words/statementRemarks.ts'
import type { Phrase, PhraseOf } from './grammar/phrase.ts'
import type { ReadSentence } from './reviewText.ts'
import type { Span } from './token.ts'

/** Something that an editor would ask about: it is neither right nor wrong. */
export interface Remark extends Span {
  readonly text: string
}

/** Causes that are given: figures can't try them. */
function causesIn({ text, start }: ReadSentence): readonly Remark[] {
  return [...text.replaceAll(/\s/gu, ' ').matchAll(causes)].map(({ index, 0: phrase }) => ({
    start: start + index,
    end: start + index + phrase.length,
    text: remarkTexts.cause,
  }))
}

const isValue = (phrase: Phrase): phrase is PhraseOf<'value'> => phrase.kind === 'value'

const spanOf = ({ tokens }: ReadSentence, at: number, to: number) => ({
  start: tokens[at]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

/** Percent with and without decimals in one paragraph: its first that differs from the others. */
function mixedIn(sentences: readonly ReadSentence[]): readonly Remark[] {
  const percents = sentences.flatMap((sentence) =>
    sentence.phrases
      .filter(isValue)
      .filter(({ value }) => value.unit === 'percent' && value.sense === 'exact')
      .map(({ at, value: { decimals } }) => ({ span: spanOf(sentence, at, at + 1), decimals })),
  )
  const most = Math.max(...percents.map(({ decimals }) => decimals))
  const span = percents.find(({ decimals }) => decimals < most)?.span
  return span === undefined ? [] : [{ ...span, text: remarkTexts.mixedDecimals }]
}

/** "283 anställda": who they are is not said. */
function unnamedIn(sentence: ReadSentence): readonly Remark[] {
  return sentence.phrases.flatMap((phrase, i, all) => {
    const [before, after] = [all[i - 1], all[i + 1]]
    const isLoose = phrase.kind === 'measure' && phrase.topic === 'headcount' && phrase.loose
    const hasLeft = after?.kind === 'measure' && after.topic === 'leavers'
    const isCounted = before?.kind === 'value' && before.value.unit === 'count'
    return isLoose && isCounted && !hasLeft ? [{ ...spanOf(sentence, before.at, phrase.to), text: remarkTexts.unnamed }] : []
  })
}

/** "Något högre … men i samma nivå": both can't be so. */
function selfContradictionIn(sentence: ReadSentence): readonly Remark[] {
  const { phrases } = sentence
  const same = phrases.find((one) => one.kind === 'move' && one.way === 0 && one.to - one.at > 1)
  const other = phrases.find(({ kind }) => kind === 'comparative')
  if (same === undefined || other === undefined) return []
  const size = phrases.find(({ kind, to }) => kind === 'size' && to === other.at)
  const [from, to] = [Math.min(same.at, size?.at ?? other.at), Math.max(same.to, other.to)]
  return [{ ...spanOf(sentence, from, to), text: remarkTexts.selfContradiction }]
}

/** What an editor would ask about a paragraph, apart from whether its figures are right; in the order of the text. */
export function remarksOn(sentences: readonly ReadSentence[]): readonly Remark[] {
  const ofEach = sentences.flatMap((sentence) => [
    ...causesIn(sentence),
    ...unnamedIn(sentence),
    ...selfContradictionIn(sentence),
  ])
  return [...ofEach, ...mixedIn(sentences)].sort((a, b) => a.start - b.start)
}
