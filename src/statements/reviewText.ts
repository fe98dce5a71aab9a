import { overWords, underWords } from '../words/heard/numbers.ts'
import { personWords } from '../words/heard/topics.ts'
import { isNeutral } from './clause.ts'
import { directionsIn } from './directionsIn.ts'
import { figuresIn, type FoundFigure } from './figuresIn.ts'
import type { Ground } from './ground.ts'
import { judgeDirection } from './judgeDirection.ts'
import type { Judged } from './judged.ts'
import { judgeFigure } from './judgeFigure.ts'
import { type Remark, remarksOn } from './remarks.ts'
import { carriedFrom, nothingCarried, type Scene, sceneOf } from './scene.ts'
import { sentencesIn } from './sentencesIn.ts'
import type { Span } from './token.ts'
import { unitNamesOf } from './unitMentions.ts'

/** A figure, a comparison or a direction in the reader's text, judged. */
export interface Statement extends Span, Judged {
  /** The words themselves, as they stand in the text. */
  readonly text: string
}

/** What a text says and what became of it, in the order of the text; and what an editor would ask about. */
export interface Review {
  readonly statements: readonly Statement[]
  readonly remarks: readonly Remark[]
}

type Found = Span & Judged

const spanOf = ({ tokens }: Scene, first: number, last: number): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[Math.min(last, tokens.length - 1)]?.end ?? 0,
})

/** The words of a figure: from its direction word, its bound or itself to what it counts. */
function figureSpan(scene: Scene, { at, noun, change, unit, bound }: FoundFigure): Span {
  const { tokens, topics, groups } = scene
  const named = [...topics, ...groups]
  const counted = named.find((mention) => mention.at === noun)
  const more = named.find((mention) => mention.at === counted?.to)
  const word = tokens[noun]
  const isCounted =
    word?.kind === 'word' &&
    (!isNeutral(word.word) || personWords.test(word.word)) &&
    !overWords.test(word.word) &&
    !underWords.test(word.word)
  const last =
    unit !== 'count' ? noun - 1 : counted !== undefined ? (more ?? counted).to - 1 : isCounted ? noun : Math.max(at, noun - 1)
  const words = bound === null ? 0 : tokens[at - 1]?.word === 'än' ? 2 : 1
  return spanOf(scene, Math.min(at - words, change?.at ?? at), Math.max(at, last, change?.at ?? 0))
}

function statementsIn(scene: Scene, ground: Ground): readonly Found[] {
  const { figures, used } = figuresIn(scene)
  const ofFigures = figures.map((figure, i) => ({
    ...figureSpan(scene, figure),
    ...judgeFigure(scene, ground, figure, figures.slice(0, i)),
  }))
  const ofDirections = directionsIn(scene, used).map((direction) => {
    const { at, to, than } = direction
    const named =
      than === null ? undefined : [...scene.units, ...scene.groups, ...scene.years].find((mention) => mention.at > than)
    const last = named === undefined || named.at > (than ?? 0) + 3 ? (than === null ? to - 1 : than + 2) : named.to - 1
    return { ...spanOf(scene, at, last), ...judgeDirection(scene, ground, direction) }
  })
  return apart([...ofFigures, ...ofDirections])
}

/** In order, without those that reach into one that began earlier: marks in a text can't overlap. */
function apart(found: readonly Found[]): readonly Found[] {
  const inOrder = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Found[] = []
  for (const each of inOrder) {
    const last = kept.at(-1)
    if (last === undefined || each.start >= last.end) kept.push(each)
    // What begins inside another but says more goes on after it.
    else if (each.end > last.end && each.start > last.start) {
      kept[kept.length - 1] = { ...last, end: each.start }
      kept.push(each)
    }
  }
  return kept
}

/**
 * Finds and judges what a text says of the figures, a sentence at a time: every number, comparison and word of direction, by rules
 * alone. Nothing is guessed: where the words leave open what is meant, the statement can't be tried. Whoever runs it may rest between
 * sentences, so that a long text never holds up the page.
 */
export function* reviewSteps(text: string, ground: Ground): Generator<null, Review> {
  const names = unitNamesOf(ground.tree, ground.unit)
  const statements: Statement[] = []
  const paragraphs = new Map<number, Scene[]>()
  for (const sentence of sentencesIn(text)) {
    const before = paragraphs.get(sentence.paragraph) ?? []
    const last = before.at(-1)
    const scene = sceneOf(text, sentence, names, last === undefined ? nothingCarried : carriedFrom(last))
    paragraphs.set(sentence.paragraph, before)
    before.push(scene)
    for (const each of statementsIn(scene, ground)) statements.push({ ...each, text: text.slice(each.start, each.end) })
    yield null
  }
  return { statements, remarks: [...paragraphs.values()].flatMap(remarksOn) }
}

/** The whole review at once. */
export function reviewText(text: string, ground: Ground): Review {
  const steps = reviewSteps(text, ground)
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}
