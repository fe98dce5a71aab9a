import type { Period } from '../domain/period.ts'
import { formatYears } from './date.ts'
import { joinWords } from './joinWords.ts'

/** What a selection is, in words enough to be written as a sentence. */
export interface Selected {
  readonly unit: string
  /** The years chosen, in time order; null where the reader has chosen none. */
  readonly from: Period | null
  readonly to: Period | null
  /** The years that there are figures for, empty until they are known. */
  readonly years: readonly Period[]
  readonly employment: 'total' | 'permanent' | 'fixedTerm'
  readonly splitBy: 'sex' | 'ageBand' | null
  /** Names of the units beside the unit, in the order to show. */
  readonly compared: readonly string[]
  readonly organisation: 'past' | 'now'
  readonly zoomed: boolean
}

const employments = { total: 'alla anställningsformer', permanent: 'tillsvidareanställda', fixedTerm: 'visstidsanställda' }
const splits = { sex: 'kvinnor, män och totalt', ageBand: 'åldersgrupper och totalt' }

/** The span of years, an end that the reader has not chosen taken from the figures; one end alone where they don't reach it. */
function yearsText({ from, to, years }: Selected): string {
  const [first, last] = [from ?? years[0], to ?? years.at(-1)]
  if (first !== undefined && last !== undefined && first <= last) return formatYears(first, last)
  if (from !== null) return `från ${from}`
  return to === null ? '' : `till och med ${to}`
}

/** The filters in words, the same on screen as in every picture and print: "Kommunstaben · 2019–2023 · …". */
export function selectionWords(selected: Selected): string {
  const { unit, employment, splitBy, compared, organisation, zoomed } = selected
  const parts = [
    unit,
    yearsText(selected),
    employments[employment],
    splitBy === null ? 'utan uppdelning' : splits[splitBy],
    ...(compared.length === 0 ? [] : [`jämfört med ${joinWords(compared)}`]),
    ...(organisation === 'now' ? ['organisationen som nu'] : []),
    ...(zoomed ? ['zoomad axel'] : []),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** The filters as one sentence: "Du ser: Kommunstaben · 2019–2023 · …". */
export function selectionSentence(selected: Selected): string {
  return `Du ser: ${selectionWords(selected)}`
}
