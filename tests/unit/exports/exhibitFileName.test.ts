import { describe, expect, it } from 'vitest'
import { exhibitFileName } from '../../../src/exports/exhibitFileName.ts'
import { exhibitOf, situationOf, tableWith } from './sheets/madeExhibits.ts'
import { sickLeave } from '../charts/fixtures.ts'

describe('the name of an exhibit’s file', () => {
  it('has topic, unit and the years that are shown', () => {
    const exhibit = exhibitOf(sickLeave, { topic: 'Sjukfrånvaro' })
    expect(exhibitFileName(exhibit, 'xlsx')).toBe('sjukfranvaro-skolan-2019-2023.xlsx')
    expect(exhibitFileName(situationOf([exhibit], tableWith({})), 'csv')).toBe('oversikt-skolan-2019-2023.csv')
  })

  it('has one year where one is shown, and none where none is', () => {
    const table = tableWith({}, { period: '2023' })
    expect(exhibitFileName(exhibitOf(sickLeave, { tables: [table] }), 'png')).toBe('prov-skolan-2023.png')
    expect(exhibitFileName(exhibitOf(sickLeave, { tables: [] }), 'png')).toBe('prov-skolan.png')
  })
})
