import { describe, expect, it } from 'vitest'
import { madeCube, madeSet, madeState } from './madeSources.ts'

const years = ['2019', '2020', '2021', '2022', '2023']

describe('a count of staff whose source has one employment form', () => {
  it.each([
    ['permanent', 'tillsvidareanställda'],
    ['fixedTerm', 'visstidsanställda'],
  ] as const)('shows %s, and says so', (form, name) => {
    const set = madeSet(
      'headcount',
      madeCube('headcount', years, () => 30, { employment: [form] }),
    )
    expect(set.series.map(({ id }) => id)).toEqual([form])
    expect(set.latest?.value).toBe('60')
    expect(set.heading).toContain(`60 ${name}`)
    expect(set.notes.map(({ text }) => text)).toContain(`Källan redovisar måttet per anställningsform. Här visas ${name}.`)
  })

  it('shows everyone where the source has only everyone', () => {
    const set = madeSet(
      'headcount',
      madeCube('headcount', years, () => 30, { employment: ['total'] }),
    )
    expect(set.latest?.value).toBe('60')
    expect(set.notes).toEqual([])
  })
})

describe('a count of staff whose fixed-term staff is in the source', () => {
  const since = (year: string) =>
    madeCube('headcount', years, ({ employment, time }) => (employment === 'fixedTerm' && (time ?? '') < year ? null : 30))

  it('from the last year on has one year that can be drawn', () => {
    expect(madeState('headcount', since('2023'))).toMatchObject({
      kind: 'few',
      drawn: true,
      why: 'Urvalet har bara ett år. En utveckling kräver minst tre.',
    })
  })

  it('in enough years is drawn for those', () => {
    expect(madeState('headcount', since('2021')).kind).toBe('ready')
  })

  it('but in none of the years chosen has a table instead of an empty chart, and no headline', () => {
    const state = madeState('headcount', since('2023'), { to: '2021' })
    expect(state).toMatchObject({ kind: 'few', drawn: false })
    expect('set' in state && [state.set.latest, state.set.heading]).toEqual([null, 'Månadsanställda'])
  })

  it('and withheld throughout is told in a table: not all is withheld', () => {
    const cube = madeCube('headcount', years, ({ employment }) => (employment === 'fixedTerm' ? 'c' : 30))
    const state = madeState('headcount', cube)
    expect(state).toMatchObject({ kind: 'few', drawn: false })
    expect('set' in state && state.set.series[0]?.texts).toEqual(Array(5).fill('60'))
  })
})

describe('a staff of nobody', () => {
  it('is reported: its shares cannot be computed, but the source has it', () => {
    const cube = madeCube('headcount', years, () => 0)
    expect(madeState('headcount', cube).kind).toBe('ready')
    expect(madeState('sexShare', cube)).toMatchObject({
      kind: 'few',
      drawn: false,
      why: 'Nyckeltalet går inte att räkna ut för urvalet. Det som finns i källan visas i tabell.',
    })
  })
})
