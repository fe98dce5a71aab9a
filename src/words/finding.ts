import type { FindingWords } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import type { Verdict } from '../domain/verdict.ts'
import { directionOf } from './direction.ts'
import { joinWords } from './joinWords.ts'
import { lowerFirst } from './lowerFirst.ts'
import { formatPlain } from './number.ts'

/** A date does not part at a line's end. */
const nbsp = '\u00a0'

/** One line's latest figure and the one a year earlier, ready to be said. */
export interface Said {
  readonly id: string
  readonly label: string
  readonly period: Period
  readonly value: number
  /** The value with its unit: "2,8 %". */
  readonly text: string
  /** The figure a year earlier, null where there is none. */
  readonly before: {
    readonly period: Period
    readonly value: number
    readonly text: string
    readonly count: string | null
  } | null
  /** "33 av 283", null where the figure has no parts. */
  readonly count: string | null
  readonly part: number | null
  readonly whole: number | null
}

/** What a finding is told from: the headline, and the lines that are drawn when the reader has split by something. */
export interface Told {
  readonly words: FindingWords
  readonly headline: Said
  readonly lines: readonly Said[]
  readonly split: boolean
  /** What the counted are called under the employment filter: "månadsanställda", "visstidsanställda". */
  readonly noun: string
  /** On the headline's change; a fact where no change is told. */
  readonly verdict: Verdict['kind']
}

/** "16 fler än året före", "lika många som året före". Counts are facts and may be told so. */
export function fewerOrMore(difference: number): string {
  if (difference === 0) return 'lika många som året före'
  return `${formatPlain(Math.abs(difference), 0)} ${difference > 0 ? 'fler' : 'färre'} än året före`
}

function countFinding(told: Told, day: string): string {
  const { headline, lines, split, noun } = told
  if (split && lines.length > 1) {
    const parts = joinWords(lines.map(({ text, label }) => `${text} ${lowerFirst(label)}`))
    return `${parts} bland de ${noun} ${day}${nbsp}${headline.period}`
  }
  const now = `${headline.text} ${noun} ${day}${nbsp}${headline.period}`
  return headline.before === null ? now : `${now}, ${fewerOrMore(headline.value - headline.before.value)}`
}

function sharesFinding({ headline, lines, noun }: Told, day: string): string {
  return `${joinWords(lines.map(({ text, label }) => `${text} ${lowerFirst(label)}`))} bland de ${noun} ${day}${nbsp}${headline.period}`
}

function largestFinding({ lines, headline, noun }: Told, day: string): string {
  const most = lines.reduce((best, line) => (line.value > best.value ? line : best), headline)
  const tied = lines.filter(({ value, period }) => value === most.value && period === most.period)
  if (tied.length > 1) {
    const groups = joinWords(tied.map(({ label }) => label))
    return `Flest är ${groups}: ${most.text} var av de ${noun} ${day}${nbsp}${most.period}`
  }
  return `Flest är ${most.label}: ${most.text} av de ${noun} ${day}${nbsp}${most.period}`
}

/** A rate with the year before. It has a direction only where that is clear, also in the decimals that are shown. */
function levelText({ text, period, value, before }: Said, verdict: Told['verdict'], subject: string): string {
  if (before === null) return `${subject} var ${text} ${period}`
  if (verdict !== 'clear' || text === before.text) return `${subject} var ${text} ${period}, året före ${before.text}`
  return `${subject} ${directionOf(value - before.value)} från ${before.text} ${before.period} till ${text} ${period}`
}

function rateFinding({ headline, lines, split, verdict }: Told, subject: string): string {
  if (split && lines.length === 2) {
    return `${subject} ${headline.period} var ${joinWords(lines.map(({ text, label }) => `${text} för ${lowerFirst(label)}`))}`
  }
  if (split && lines.length > 2) {
    const most = Math.max(...lines.map(({ value }) => value))
    const top = lines.filter(({ value }) => value === most)
    const groups = `${top.length === 1 ? 'gruppen' : 'grupperna'} ${joinWords(top.map(({ label }) => label))}`
    return `${subject} ${headline.period} var högst i ${groups}: ${top[0]?.text ?? ''}`
  }
  return levelText(headline, verdict, subject)
}

const judgements: Readonly<Record<Told['verdict'], string>> = {
  clear: '. Skillnaden är tydlig',
  chance: '. Skillnaden kan vara slump',
  few: '. Underlaget är för litet för en bedömning',
  unknown: '',
  fact: '',
}

function peopleShareFinding({ headline, verdict }: Told, verb: string, subject: string): string {
  const { count, text, period, before } = headline
  if (count === null) return levelText(headline, verdict, subject)
  const now = `${count} ${verb} ${period} (${text})`
  if (before === null || before.count === null) return now
  return `${now}, ${before.count} året före (${before.text})${judgements[verdict]}`
}

function perUnitFinding({ headline }: Told, words: Extract<FindingWords, { kind: 'perUnit' }>): string {
  const { part, whole, text, period } = headline
  if (part === null || whole === null) return `${text} ${words.each} ${period}`
  const per = words.each.replace(`${words.part} `, '')
  const wholes = whole === 1 ? per.replace('per ', '') : words.whole
  return `${formatPlain(whole, 0)} ${wholes} gav ${formatPlain(part, 0)} ${words.part} ${period}: ${text} ${per}`
}

/**
 * The finding, a card's title. It states levels; "fler" and "färre" are for counts, and a rate has a direction only where its
 * change has been judged clear. Never a cause, never a word of degree.
 */
export function findingOf(told: Told): string {
  const { words } = told
  switch (words.kind) {
    case 'count':
      return countFinding(told, words.day)
    case 'shares':
      return sharesFinding(told, words.day)
    case 'largest':
      return largestFinding(told, words.day)
    case 'rate':
      return rateFinding(told, words.subject)
    case 'peopleShare':
      return peopleShareFinding(told, words.verb, words.subject)
    case 'perUnit':
      return perUnitFinding(told, words)
  }
}
