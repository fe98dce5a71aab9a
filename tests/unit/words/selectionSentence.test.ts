import { describe, expect, it } from 'vitest'
import { type Selected, selectionSentence } from '../../../src/words/selectionSentence.ts'

const usual: Selected = {
  unit: 'A',
  from: null,
  to: null,
  years: ['2019', '2023'],
  employment: 'total',
  splitBy: null,
  compared: [],
  organisation: 'past',
  zoomed: false,
}
const everything = (['total', 'permanent', 'fixedTerm'] as const).flatMap((employment) =>
  ([null, 'sex', 'ageBand'] as const).flatMap((splitBy) =>
    [false, true].flatMap((zoomed) =>
      [['2019', '2023'] as const, ['2023', '2023'] as const].map(
        ([from, to]): Selected => ({ ...usual, unit: 'Kommunstaben', from, to, employment, splitBy, zoomed }),
      ),
    ),
  ),
)
const who = { total: 'alla anställningsformer', permanent: 'tillsvidareanställda', fixedTerm: 'visstidsanställda' }
const split = { sex: 'kvinnor, män och totalt', ageBand: 'åldersgrupper och totalt' }

const yearsIn = (from: string | null, to: string | null, years: readonly string[] = ['2019', '2021', '2023']) =>
  selectionSentence({ ...usual, from, to, years })

describe('the sentence about a selection', () => {
  it.each(everything)('says unit, years, staff, split and scale: $employment $splitBy $zoomed $from–$to', (selected) => {
    const { employment, splitBy, zoomed, from, to } = selected
    const years = from === to ? from : `${from}–${to}`
    const parts = ['Kommunstaben', years, who[employment], splitBy === null ? 'utan uppdelning' : split[splitBy]]
    expect(selectionSentence(selected)).toBe(`Du ser: ${[...parts, ...(zoomed ? ['zoomad axel'] : [])].join(' · ')}`)
  })

  it('differs for every combination, so that no two pictures are told alike', () => {
    expect(new Set(everything.map(selectionSentence)).size).toBe(everything.length)
  })

  it('names the units beside the unit, and says where its past is recalculated', () => {
    expect(selectionSentence({ ...usual, compared: ['Kommunen'] })).toMatch(/ · jämfört med Kommunen$/)
    expect(selectionSentence({ ...usual, compared: ['B', 'Kommunen', 'C'], organisation: 'now' })).toMatch(
      / · jämfört med B, Kommunen och C · organisationen som nu$/,
    )
  })

  it('leaves out years that are not known yet', () => {
    expect(yearsIn(null, null, [])).toBe('Du ser: A · alla anställningsformer · utan uppdelning')
    expect(yearsIn('2021', null, [])).toContain('A · från 2021 · ')
    expect(yearsIn(null, '2021', [])).toContain('A · till och med 2021 · ')
  })

  it('takes an end that is not chosen from the figures', () => {
    expect(yearsIn(null, null)).toContain('A · 2019–2023 · ')
    expect(yearsIn('2022', null)).toContain('A · 2022–2023 · ')
    expect(yearsIn('2023', null)).toContain('A · 2023 · ')
    expect(yearsIn(null, '2020')).toContain('A · 2019–2020 · ')
  })

  it('never runs backwards where the figures end before the chosen years begin', () => {
    expect(yearsIn('2030', null)).toContain('A · från 2030 · ')
    expect(yearsIn(null, '2018')).toContain('A · till och med 2018 · ')
    expect(yearsIn('2030', '2031')).toContain('A · 2030–2031 · ')
  })
})
