import { describe, expect, it } from 'vitest'
import { type Selected, selectionSentence } from '../../../src/words/selectionSentence.ts'

const everything = (['total', 'permanent', 'fixedTerm'] as const).flatMap((employment) =>
  ([null, 'sex', 'ageBand'] as const).flatMap((splitBy) =>
    [false, true].flatMap((zoomed) =>
      [['2019', '2023'] as const, ['2023', '2023'] as const].map(
        ([from, to]): Selected => ({ unit: 'Kommunstaben', from, to, employment, splitBy, zoomed }),
      ),
    ),
  ),
)
const who = { total: 'alla månadsanställda', permanent: 'tillsvidareanställda', fixedTerm: 'visstidsanställda' }
const split = { sex: 'kvinnor, män och totalt', ageBand: 'åldersgrupper och totalt' }

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

  it('leaves out years that are not known yet', () => {
    const sentence = selectionSentence({ unit: 'A', from: '', to: '', employment: 'total', splitBy: null, zoomed: false })
    expect(sentence).toBe('Du ser: A · alla månadsanställda · utan uppdelning')
  })
})
