import { describe, expect, it } from 'vitest'
import { type FeedsReport, reportText } from '../../../src/words/feedsCommand.ts'

const report: FeedsReport = {
  areas: {
    headcount: { numbers: 12_345, hidden: { 'small-group': 23, complementary: 11 } },
    turnover: { numbers: 900, hidden: {} },
    sickLeave: { numbers: 4000, hidden: { 'single-person': 2, 'unknown-size': 1 } },
  },
  proved: 26,
  unproved: 0,
  aggregates: 7,
  dropped: 0,
  rule: { sickLeaveAtMost: 10, fewerThan: 5 },
  date: '2026-03-02',
  isReady: false,
  files: 48,
  leftOut: [],
  seconds: 1.25,
}

describe('the report of the command', () => {
  it('tells how many numbers each area has, how many are hidden for their own sake and why, and how many for others', () => {
    expect(reportText(report, 'ut').replaceAll('\u00a0', ' ')).toBe(
      `48 filer skyddades tillsammans och skrevs i ut.
Gränser: sjukfrånvaro för högst 10 personer och andra uppgifter för färre än 5 döljs.

Månadsanställda: 12 345 tal om personer, 34 dolda.
  23 för egen del (23 gäller små grupper), 11 för att skydda andra.
Sjukfrånvaro: 4 000 tal om personer, 3 dolda.
  3 för egen del (2 kan gälla en enda person, 1 gäller grupper av okänd storlek), 0 för att skydda andra.
Personalomsättning: 900 tal om personer, inget dolt.
7 summor av flera år, åldrar eller kön visas i stället för det dolda.
26 grupper är prövade: ingen kan räknas fram snävare än gränserna.

Tid: 1,3 sekunder.`,
    )
  })

  it('tells that nothing was decided where the stamp held already, and what was not taken along', () => {
    const told = reportText({ ...report, isReady: true, leftOut: ['utdrag.csv'] }, 'ut').replaceAll('\u00a0', ' ')
    expect(told).toContain('48 filer var redan skyddade tillsammans den 2 mars 2026. Allt skrevs som det är i ut.')
    expect(told).toContain('Filer som inte togs med, eftersom de inte har skyddats:\n  utdrag.csv')
    expect(told).not.toContain('dolda')
  })
})
