import type { Claim, Untried } from './claim.ts'
import { claimsIn } from './claimsIn.ts'
import type { Phrase } from './grammar/phrase.ts'
import { phrasesOf } from './grammar/phrases.ts'
import { unitNamesOf } from './grammar/unit.ts'
import type { Ground } from './ground.ts'
import { judgeClaim } from './judgeClaim.ts'
import { type Judged, unlessStray, untried } from './judged.ts'
import { noMentions } from './readings.ts'
import { type Remark, remarksOn } from './remarks.ts'
import type { Context } from './scope.ts'
import { segmentsOf } from './segments.ts'
import { type Sentence, sentencesIn } from './sentencesIn.ts'
import { reportYear } from './timesOf.ts'
import { type Span, type Token, tokensOf } from './token.ts'

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

/** A sentence with its tokens and the phrases that they make. */
export interface ReadSentence {
  readonly text: string
  /** Where the sentence begins in the reader's text. */
  readonly start: number
  readonly tokens: readonly Token[]
  readonly phrases: readonly Phrase[]
}

const spanOf = (tokens: readonly Token[], { at, to }: Pick<Claim, 'at' | 'to'>): Span => ({
  start: tokens[at]?.start ?? 0,
  end: tokens[Math.min(to, tokens.length) - 1]?.end ?? 0,
})

function judged(ground: Ground, claim: Claim | Untried): Judged {
  return 'why' in claim ? unlessStray(untried(claim.why), claim.stray) : judgeClaim(ground, claim)
}

/** Several claims at one place, "för kvinnor och män": right where all are, wrong where any is. */
function merged(found: readonly Found[]): readonly Found[] {
  const places = new Map<string, readonly Found[]>()
  for (const each of found) {
    const place = `${each.start}-${each.end}`
    places.set(place, [...(places.get(place) ?? []), each])
  }
  return [...places.values()].flatMap((all) => {
    const one = all.find(({ kind }) => kind === 'differs') ?? all.find(({ kind }) => kind === 'untestable') ?? all[0]
    if (one === undefined) return []
    const verdicts = [...new Set(all.filter(({ kind }) => kind === one.kind).map(({ verdict }) => verdict))]
    return [{ ...one, verdict: verdicts.join(' ') }]
  })
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
  const nothing: Context = {
    subject: null,
    unit: ground.unit,
    year: reportYear,
    isNamed: false,
    stray: null,
    spokenOf: null,
    sides: null,
    isInner: false,
    isGroupOpen: false,
    isOfChange: false,
    isOfYears: false,
    isTimedLater: false,
    isOfPart: false,
    steps: null,
    prior: null,
    between: null,
    way: null,
    isUntold: false,
    amount: null,
    aside: null,
    mentions: noMentions,
    span: null,
    isSpanOwn: false,
  }
  const statements: Statement[] = []
  const paragraphs = new Map<number, { read: ReadSentence[]; lead: Context; last: Context }>()
  for (const sentence of sentencesIn(text)) {
    const paragraph = paragraphs.get(sentence.paragraph) ?? { read: [], lead: nothing, last: nothing }
    paragraphs.set(sentence.paragraph, paragraph)
    const { read, next, found } = readSentence(text, sentence, names, sentence.isItem ? paragraph.lead : paragraph.last)
    paragraph.read.push(read)
    paragraph.last = next
    if (!sentence.isItem) paragraph.lead = next
    const marks = found.map((claim) => ({ ...spanOf(read.tokens, claim), ...judged(ground, claim) }))
    for (const each of apart(merged(marks))) statements.push({ ...each, text: text.slice(each.start, each.end) })
    yield null
  }
  return { statements, remarks: [...paragraphs.values()].flatMap(({ read }) => remarksOn(read)) }
}

function readSentence(text: string, { start, end }: Sentence, names: ReturnType<typeof unitNamesOf>, carried: Context) {
  const piece = text.slice(start, end)
  const tokens = tokensOf(piece, start)
  const phrases = phrasesOf(tokens, piece, start, names)
  const { claims, next } = claimsIn(tokens, phrases, segmentsOf(phrases, tokens), carried)
  return { read: { text: piece, start, tokens, phrases }, next, found: claims }
}

/** The whole review at once. */
export function reviewText(text: string, ground: Ground): Review {
  const steps = reviewSteps(text, ground)
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}
