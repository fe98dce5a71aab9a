import { describe, expect, it } from 'vitest'
import { compareTableOf } from '../../../src/table/compareTable.ts'
import { comparedSet, comparedSources, figuresOf, leaversOf } from '../series/madeComparison.ts'
import { plain } from '../words/plain.ts'

const leavers = leaversOf({
  town: [300, 3000],
  school: [90, 900],
  oak: [30, 300],
  ash: [60, 300],
  elm: ['c', 300],
  care: [33, 300],
})
const table = compareTableOf(
  comparedSet(comparedSources('turnover', figuresOf('turnover', ['2023'], leavers), { chosen: ['care'] })),
)
const rows = table.sections.flatMap((section) => section.rows)

describe('compareTableOf', () => {
  it('has who, how much, of how many and how sure, and leaves who differs to what is said above it', () => {
    expect(table.columns.map(({ label }) => plain(label))).toEqual(['Personalomsättning', 'Antal', '95 %-intervall'])
    expect(rows.find(({ unit }) => unit === 'ash')?.cells.map(({ text }) => plain(text))).toEqual([
      '20,00 %',
      '60 av 300',
      '15,9–24,9 %',
    ])
  })

  it('has the rows of the plot, in its order and groups', () => {
    expect(table.sections.map(({ title }) => title)).toEqual(['', 'Enheterna i Skolan', 'Valda enheter'])
    expect(rows.map(({ label, note }) => `${label} ${note}`.trim())).toEqual([
      'Staden hela organisationen',
      'Skolan enheten ovanför',
      'Ekskolan egen enhet',
      'Askskolan',
      'Almskolan',
      'Omsorgen',
    ])
  })

  it('says in words what it has no number for', () => {
    const withheld = rows.find(({ unit }) => unit === 'elm')
    expect(withheld?.cells.map(({ text, look }) => [text, look])).toEqual([
      ['skyddat', 'gap'],
      ['', 'number'],
      ['', 'number'],
    ])
  })

  it('has the whole beside the parts of a split, and no columns that nobody has', () => {
    const hours = (_: string, { measure, group }: Record<string, string>) =>
      measure === 'ordinaryHours' ? 100 : measure === 'sickHours' ? (group === 'women' ? 6 : 4) : null
    const split = compareTableOf(
      comparedSet(comparedSources('sickLeave', figuresOf('sickLeave', ['2023'], hours)), { splitBy: 'sex' }),
    )
    expect(split.columns.map(({ label }) => label)).toEqual(['Kvinnor', 'Män', 'Totalt'])
  })
})
