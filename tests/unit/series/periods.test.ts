import { describe, expect, it } from 'vitest'
import { explain } from '../../../src/series/explain.ts'
import { plain } from '../words/plain.ts'
import { noFilters } from './fromFeeds.ts'
import { madeCube, madeSet, madeSources, madeState } from './madeSources.ts'

describe('a source with months only', () => {
  const cube = madeCube('sickLeave', ['2023M01', '2023M02'], () => 3)

  it('is not said to lack figures', () => {
    expect(madeState('sickLeave', cube)).toEqual({
      kind: 'missing',
      why: 'Källan har bara uppgifter per månad om sjukfrånvaro för Enheten. Här visas hela år.',
    })
  })

  it('lacks them for a unit that has none in any month', () => {
    expect(madeState('sickLeave', cube, {}, { unit: 'town' })).toEqual({
      kind: 'missing',
      why: 'Källan har inga uppgifter om sjukfrånvaro för Staden.',
    })
  })
})

describe('a source with years and months', () => {
  it('is told by its years', () => {
    const cube = madeCube('sickLeave', ['2021', '2022', '2023', '2023M02'], () => 3)
    expect(madeSet('sickLeave', cube).periods).toEqual(['2021', '2022', '2023'])
  })
})

describe('the arithmetic of long sick leave', () => {
  it('is written with the decimals that the source has', () => {
    const rough = {
      ...madeCube('sickLeave', ['2022', '2023'], ({ measure }) => (measure === 'rate' ? 2.8 : 37), {
        measure: ['rate', 'longShare'],
      }),
      decimals: { rate: 1, longShare: 0 },
    }
    const sources = madeSources('longTermSickLeave', rough)
    const { formula } = explain(sources, noFilters, madeSet('longTermSickLeave', rough))
    expect(plain(formula.numbers[0])).toBe('2023: 2,8 % × 37 % = 1,04 %')
  })
})
