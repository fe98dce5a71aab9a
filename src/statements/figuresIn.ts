import { directionWords } from '../words/heard/directions.ts'
import {
  articles,
  fractions,
  numerals,
  otherUnits,
  overWords,
  percentWords,
  pieceWords,
  pointWords,
  referenceWords,
  roughWords,
  underWords,
} from '../words/heard/numbers.ts'
import { months } from '../words/heard/times.ts'
import type { Scene } from './scene.ts'
import type { Token } from './token.ts'

/** A figure of a sentence: its number, what it is counted in, and whether it is a level, a change or a bound. */
export interface FoundFigure {
  /** The token of the number. */
  readonly at: number
  /** The token where what is counted begins. */
  readonly noun: number
  readonly value: number
  readonly decimals: number
  readonly unit: 'percent' | 'points' | 'count' | 'other'
  readonly rough: boolean
  readonly bound: 'over' | 'under' | null
  /** The direction word that the figure belongs to, where it tells a change or a difference. */
  readonly change: { readonly at: number; readonly way: 1 | -1 } | null
}

type Number = Pick<FoundFigure, 'value' | 'decimals'> & { readonly rough: boolean }

/** The number that a token is, null where it is a year, a date, an age, a place in a document or no number. */
function numberAt({ tokens, years, groups, topics }: Scene, at: number): Number | null {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token === undefined) return null
  if ([...years, ...groups, ...topics].some((mention) => mention.at <= at && at < mention.to)) return null
  if (token.kind === 'number') {
    const isDate = months.includes(next?.word ?? '') && token.decimals === 0
    const isPlace = referenceWords.test(before?.word ?? '') || before?.word === '§'
    return isDate || isPlace ? null : { value: token.value, decimals: token.decimals, rough: false }
  }
  const part = fractions.get(token.word)
  if (part !== undefined) return { value: before?.word === 'två' ? 2 * part : part, decimals: 0, rough: true }
  const numeral = numerals.get(token.word)
  if (numeral === undefined || next?.kind !== 'word' || fractions.has(next.word)) return null
  return articles.test(token.word) && next.word !== 'av' ? null : { value: numeral, decimals: 0, rough: false }
}

function unitOf({ tokens, years }: Scene, at: number): FoundFigure['unit'] {
  if (fractions.has(tokens[at]?.word ?? '')) return 'percent'
  const next = tokens[at + 1]?.word ?? ''
  if (next === '%' || percentWords.test(next)) return 'percent'
  if (pointWords.test(next)) return 'points'
  // "202 år 2023" counts no years.
  const isYear = next === 'år' && years.some((year) => year.at === at + 2)
  // "Tre av fyra" is a share in words.
  const isRatio = [at, at - 2].some((i) => numerals.has(tokens[i]?.word ?? '') && tokens[i + 1]?.word === 'av')
  return isRatio || (otherUnits.test(next) && !isYear) ? 'other' : 'count'
}

const wayOf = (word: string): 1 | -1 | 0 | null => directionWords.find(({ pattern }) => pattern.test(word))?.way ?? null
const isLevelWord = (word: string): boolean => directionWords.some(({ pattern, kind }) => kind === 'level' && pattern.test(word))

/** "ökat med 16", "en minskning på 0,2 procentenheter": the nearest word of change, with no other number between. */
function changeBefore({ tokens, years }: Scene, at: number): FoundFigure['change'] {
  const joint = /^(cirka|ca|omkring|drygt|knappt|totalt|hela|en|två)$/u.test(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1
  if (!/^(med|på|om)$/u.test(tokens[joint]?.word ?? '') || /^(jämfört|jämförelse)$/u.test(tokens[joint - 1]?.word ?? ''))
    return null
  for (let i = joint - 1; i >= Math.max(0, joint - 9); i--) {
    const token = tokens[i] as Token
    if (token.kind === 'number' && !years.some((year) => year.at === i)) return null
    const way = isLevelWord(token.word) ? null : wayOf(token.word)
    if (way === 1 || way === -1) return { at: i, way }
  }
  return null
}

function boundAt(tokens: readonly Token[], at: number): Pick<FoundFigure, 'bound'> & { readonly word: number | null } {
  const [before, earlier] = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? '']
  const way = before === 'än' ? wayOf(earlier) : null
  if (way === 1 || way === -1) return { bound: way === 1 ? 'over' : 'under', word: at - 2 }
  if (overWords.test(before)) return { bound: 'over', word: null }
  return { bound: underWords.test(before) ? 'under' : null, word: null }
}

/** The figures of a sentence, and the direction words that belong to one and need no judgement of their own. */
export function figuresIn(scene: Scene): { readonly figures: readonly FoundFigure[]; readonly used: ReadonlySet<number> } {
  const { tokens } = scene
  const used = new Set<number>()
  const figures = tokens.flatMap((_, at): readonly FoundFigure[] => {
    const number = numberAt(scene, at)
    if (number === null) return []
    const unit = unitOf(scene, at)
    const next = tokens[at + 1]?.word ?? ''
    const isWritten = next === '%' || percentWords.test(next) || pointWords.test(next) || otherUnits.test(next)
    let noun = at + (isWritten ? 2 : 1)
    while (pieceWords.test(tokens[noun]?.word ?? '')) noun += 1
    const after = wayOf(tokens[noun]?.word ?? '')
    const { bound, word } = boundAt(tokens, at)
    if (word !== null) used.add(word)
    const isAfter = isLevelWord(tokens[noun]?.word ?? '') && (after === 1 || after === -1)
    const change = isAfter ? { at: noun, way: after } : bound === null ? changeBefore(scene, at) : null
    if (change !== null) used.add(change.at)
    const rough = number.rough || roughWords.test(tokens[at - 1]?.word ?? '')
    return [{ ...number, at, noun: isAfter ? noun + 1 : noun, unit, rough, bound, change }]
  })
  return { figures, used }
}
