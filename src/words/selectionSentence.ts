import { formatYears } from './date.ts'

/** What a selection is, in words enough to be written as a sentence. */
export interface Selected {
  readonly unit: string
  readonly from: string
  readonly to: string
  readonly employment: 'total' | 'permanent' | 'fixedTerm'
  readonly splitBy: 'sex' | 'ageBand' | null
  readonly zoomed: boolean
}

const employments = { total: 'alla månadsanställda', permanent: 'tillsvidareanställda', fixedTerm: 'visstidsanställda' }
const splits = { sex: 'kvinnor, män och totalt', ageBand: 'åldersgrupper och totalt' }

/** The filters as one sentence, the same on screen as in every picture and print: "Du ser: Kommunstaben · 2019–2023 · …". */
export function selectionSentence({ unit, from, to, employment, splitBy, zoomed }: Selected): string {
  const parts = [
    unit,
    formatYears(from, to),
    employments[employment],
    splitBy === null ? 'utan uppdelning' : splits[splitBy],
    ...(zoomed ? ['zoomad axel'] : []),
  ]
  return `Du ser: ${parts.filter((part) => part !== '').join(' · ')}`
}
