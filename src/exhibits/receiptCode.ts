import { isYear, type Period } from '../domain/period.ts'
import type { PageId, Selection } from '../selection/selection.ts'
import { mostCompared } from '../selection/selection.ts'
import { readSymbols, type SymbolFault, writeSymbols } from './codeSymbols.ts'
import { hashOf } from './hashOf.ts'
import { type Digit, packDigits, type Unpacking, unpackDigits } from './mixedRadix.ts'

/** The pages that have figures to carry. */
export type ReceiptPage = Extract<PageId, 'overview' | 'indicator' | 'compare'>

/** The choices of a selection that a code has word for word. */
export type ReceiptChoices = Pick<Selection, Listed | 'from' | 'to'>

type Listed = 'employment' | 'splitBy' | 'tab' | 'scale' | 'beside' | 'organisation'

/** The latest figure of the headline as it was written: 110 with one decimal for 11,0. */
export interface CodedNumber {
  readonly digits: number
  readonly decimals: number
}

/** What a code knows. Names are not in it, only numbers that stand for them: `hashesFor` gives those of a catalog's. */
export interface ReceiptCode {
  readonly page: ReceiptPage
  readonly organisation: number
  /** On the overview, the key figure whose headline it has. 0 for none. */
  readonly indicator: number
  /** 0 for the unit that a visitor sees first. */
  readonly unit: number
  readonly compareWith: readonly number[]
  readonly choices: ReceiptChoices
  /** Stands for all figures that were shown. */
  readonly version: number
  /** The latest year that was shown, and its headline's figure. Null where there is none to tell. */
  readonly year: Period | null
  readonly headline: CodedNumber | null
}

/** Why a text is no code that can be opened. */
export type CodeFault = SymbolFault | 'newer'

/** The format that is written. In every format, the number of the format is the code's number modulo `formats`. */
const format = 1
const formats = 8
const organisations = 2 ** 10
const indicatorHashes = 2 ** 9
const unitHashes = 2 ** 25
const versions = 2 ** 24

const pages: readonly ReceiptPage[] = ['overview', 'indicator', 'compare']
const firstYear = 1990
const years = 100
const mostDecimals = 3
const noNumber = mostDecimals + 1
const anyYears = 10_001
const mostDigits = 2 ** 40

const listed: { readonly [Name in Listed]: readonly Selection[Name][] } = {
  employment: ['total', 'permanent', 'fixedTerm'],
  splitBy: [null, 'sex', 'ageBand'],
  tab: ['chart', 'table', 'drivers', 'about'],
  scale: ['zero', 'zoom'],
  beside: ['whole', 'above', 'both', 'none'],
  organisation: ['past', 'now'],
}

/** 0 is kept for none. */
const named = (id: string, values: number): number => 1 + hashOf(id, values - 1)

/** The numbers that stand for ids in a code. */
export const codeHashes = {
  organisation: (id: string): number => hashOf(id, organisations),
  indicator: (id: string): number => named(id, indicatorHashes),
  unit: (id: string): number => named(id, unitHashes),
  version: (figures: string): number => hashOf(figures, versions),
} as const

/** Whether a year has a place in a code. */
export function fitsYear(period: Period): boolean {
  return isYear(period) && Number(period) >= firstYear && Number(period) < firstYear + years - 1
}

/** Whether a number has a place in a code. */
export function fitsNumber({ digits, decimals }: CodedNumber): boolean {
  return Number.isInteger(digits) && digits >= 0 && digits < mostDigits && decimals <= mostDecimals
}

function listedDigits(choices: Pick<Selection, Listed>): readonly Digit[] {
  const digit = (name: Listed): Digit => {
    const values: readonly unknown[] = listed[name]
    return [Math.max(0, values.indexOf(choices[name])), values.length]
  }
  return (Object.keys(listed) as Listed[]).map(digit)
}

const anyYear = (year: Period | null): Digit => [year === null ? 0 : 1 + Number(year), anyYears]

const isChosen = (digits: readonly Digit[]): boolean => digits.some(([value]) => value > 0)

/** A group of numbers that is left out where all are zero, and whether it is. */
const optional = (digits: readonly Digit[]): readonly Digit[] => (isChosen(digits) ? [[1, 2], ...digits] : [[0, 2]])

/**
 * Writes a code: `3K7F-9QXM-2DT4-8HRC`. It has 14 to 16 symbols for the unit that a visitor sees first and 20 for another; choices in a
 * list cost two more, years six, and each compared unit five. By chance a code stands for something else: for another organisation in 1
 * of 1 024 cases, for another key figure in 1 of 511 (a test tells the app's own apart), for another unit in 1 of 33 554 431 for each
 * that the catalog has (some two of 474 share a number in 0,3 % of catalogs, and then it is said); and changed figures are taken for the
 * same in 1 of 16 777 216. The check symbol lets 1 of 32 codes with two faults through, and most of those fit no organisation.
 */
export function writeCode(code: ReceiptCode): string {
  const { choices, compareWith, year, headline } = code
  const digits: readonly Digit[] = [
    [format, formats],
    [pages.indexOf(code.page), pages.length],
    [code.organisation, organisations],
    [code.indicator, indicatorHashes],
    [code.version, versions],
    [year === null ? 0 : Number(year) - firstYear + 1, years],
    [headline?.decimals ?? noNumber, noNumber + 1],
    ...optional([[code.unit, unitHashes]]),
    ...optional(listedDigits(choices)),
    ...optional([anyYear(choices.from), anyYear(choices.to)]),
    ...optional([[compareWith.length, mostCompared + 1], ...compareWith.map((unit): Digit => [unit, unitHashes])]),
  ]
  return writeSymbols(packDigits(digits, headline?.digits ?? 0))
}

function takeListed({ take }: Unpacking): Pick<ReceiptChoices, Listed> {
  const isThere = take(2) === 1
  const choice = <Name extends Listed>(name: Name): Selection[Name] =>
    listed[name][isThere ? take(listed[name].length) : 0] as Selection[Name]
  const employment = choice('employment')
  const splitBy = choice('splitBy')
  const tab = choice('tab')
  const scale = choice('scale')
  const beside = choice('beside')
  return { employment, splitBy, tab, scale, beside, organisation: choice('organisation') }
}

function takeYears({ take }: Unpacking): Pick<ReceiptChoices, 'from' | 'to'> {
  const isThere = take(2) === 1
  const year = () => {
    const value = isThere ? take(anyYears) : 0
    return value === 0 ? null : String(value - 1).padStart(4, '0')
  }
  const from = year()
  return { from, to: year() }
}

function unpack(packed: bigint): ReceiptCode {
  const from = unpackDigits(packed)
  const { take, rest } = from
  take(formats)
  const page = pages[take(pages.length)] as ReceiptPage
  const organisation = take(organisations)
  const indicator = take(indicatorHashes)
  const version = take(versions)
  const since = take(years)
  const decimals = take(noNumber + 1)
  const unit = take(2) === 0 ? 0 : take(unitHashes)
  const choices = { ...takeListed(from), ...takeYears(from) }
  const compareWith = Array.from({ length: take(2) === 0 ? 0 : take(mostCompared + 1) }, () => take(unitHashes))
  const digits = rest()
  return {
    page,
    organisation,
    indicator,
    version,
    unit,
    compareWith,
    choices,
    year: since === 0 ? null : String(firstYear + since - 1),
    headline: decimals === noNumber ? null : { digits: Number(digits), decimals },
  }
}

/** Reads a code however it is typed, or says why it can't be. Never throws. */
export function readCode(text: string): ReceiptCode | CodeFault {
  const packed = readSymbols(text)
  if (typeof packed === 'string') return packed
  if (Number(packed % BigInt(formats)) !== format) return 'newer'
  const code = unpack(packed)
  // What no view would have given is a chance hit of the check symbol.
  const isWhole = (code.headline === null || fitsNumber(code.headline)) && readSymbols(writeCode(code)) === packed
  return isWhole ? code : 'check'
}
