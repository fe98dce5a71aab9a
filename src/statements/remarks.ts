import { causes } from '../words/heard/qualifiers.ts'
import { sameLevel } from '../words/heard/directions.ts'
import { leftWords } from '../words/heard/topics.ts'
import { remarkTexts } from '../words/statementRemarks.ts'
import { directionsIn } from './directionsIn.ts'
import { figuresIn } from './figuresIn.ts'
import type { Scene } from './scene.ts'
import type { Span } from './token.ts'

/** Something that an editor would ask about: it is neither right nor wrong. */
export interface Remark extends Span {
  readonly text: string
}

/** Causes that are given: figures can't try them. */
function causesIn({ text, start }: Scene): readonly Remark[] {
  return [...text.replaceAll(/\s/gu, ' ').matchAll(causes)].map(({ index, 0: phrase }) => ({
    start: start + index,
    end: start + index + phrase.length,
    text: remarkTexts.cause,
  }))
}

/** Percent with and without decimals in one paragraph: its first that differs from the others. */
function mixedIn(scenes: readonly Scene[]): readonly Remark[] {
  const percents = scenes.flatMap((scene) =>
    figuresIn(scene)
      .figures.filter(({ unit, rough }) => unit === 'percent' && !rough)
      .map(({ at, decimals }) => ({ token: scene.tokens[at], decimals })),
  )
  const most = Math.max(...percents.map(({ decimals }) => decimals))
  const token = percents.find(({ decimals }) => decimals < most)?.token
  return token === undefined ? [] : [{ start: token.start, end: token.end, text: remarkTexts.mixedDecimals }]
}

/** "283 anställda": who they are is not said. */
function unnamedIn({ topics, tokens }: Scene): readonly Remark[] {
  return topics.flatMap(({ at, to, topic, loose }) => {
    const [before, first, last] = [tokens[at - 1], tokens[at], tokens[to - 1]]
    const hasLeft = leftWords.test(tokens[to]?.word ?? '')
    const isCounted = topic === 'headcount' && loose && !hasLeft && before?.kind === 'number'
    return isCounted && first !== undefined && last !== undefined
      ? [{ start: before.start, end: last.end, text: remarkTexts.unnamed }]
      : []
  })
}

/** "något högre … men i samma nivå": both can't be so. */
function selfContradictionIn(scene: Scene): readonly Remark[] {
  const directions = directionsIn(scene, new Set())
  const same = directions.find(({ way, word }) => way === 0 && sameLevel.level.test(scene.tokens[word]?.word ?? ''))
  const other = directions.find(({ way, kind }) => way !== 0 && kind === 'level')
  const [from, to] = [scene.tokens[other?.at ?? -1], scene.tokens[(same?.to ?? 0) - 1]]
  return same === undefined || other === undefined || from === undefined || to === undefined
    ? []
    : [{ start: Math.min(from.start, to.start), end: Math.max(from.end, to.end), text: remarkTexts.selfContradiction }]
}

/** What an editor would ask about a paragraph, apart from whether its figures are right; in the order of the text. */
export function remarksOn(scenes: readonly Scene[]): readonly Remark[] {
  const ofEach = scenes.flatMap((scene) => [...causesIn(scene), ...unnamedIn(scene), ...selfContradictionIn(scene)])
  return [...ofEach, ...mixedIn(scenes)].sort((a, b) => a.start - b.start)
}
