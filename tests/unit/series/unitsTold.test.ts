import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../../src/series/compareSet.ts'
import { plain } from '../words/plain.ts'
import { comparedSet, rowIn } from './madeComparison.ts'
import { administrations, sourcesFrom, top } from './madeUpUnits.ts'

const setsOf = (id: string) => {
  const sources = sourcesFrom(top, id, [top, ...administrations])
  return new Map(
    [top, ...administrations].flatMap((unit) =>
      sources.figures.has(unit) ? [[unit, comparedSet({ ...sources, unit })] as const] : [],
    ),
  )
}

/** Pairs of administrations that the page of either tells apart, in all and by both keys. */
function pairsTold(sets: ReturnType<typeof setsOf>): readonly [all: number, both: number] {
  const told = new Map<string, boolean>()
  for (const unit of administrations) {
    for (const { unit: other, relation } of sets.has(unit) ? rowsOf(comparedOf(sets, unit)) : []) {
      if (!administrations.includes(other) || (relation?.kind !== 'higher' && relation?.kind !== 'lower')) continue
      const pair = [unit, other].toSorted().join(' ')
      told.set(pair, told.get(pair) === true || relation.years === null)
    }
  }
  return [told.size, [...told.values()].filter(Boolean).length]
}

function comparedOf(sets: ReturnType<typeof setsOf>, unit: string) {
  const set = sets.get(unit)
  if (set === undefined) throw new Error(`nothing of ${unit}`)
  return set
}

// Version 0.4.0 told none of the 91 pairs apart in sick leave, and four in turnover, where bars did not overlap.
describe('the administrations of the made-up municipality', () => {
  const sick = setsOf('sickLeave')
  const turnover = setsOf('turnover')

  it('are told apart in sick leave by hours: 51 of 91 pairs, five of them by both keys', () => {
    expect(administrations).toHaveLength(14)
    expect(pairsTold(sick)).toEqual([51, 5])
  })

  it('are told apart in turnover by the persons of all comparable years: 19 pairs, eight of them in the year itself', () => {
    expect(pairsTold(turnover)).toEqual([19, 8])
  })

  it('are named once, with what tells them apart', () => {
    const { findings } = comparedOf(sick, 'exempel-2')
    expect(findings.map(plain).slice(3)).toEqual([
      'Lägre än Förskoleförvaltningen: Exempelkommunen (5,6 %), Kommunledningsförvaltningen (4,1 %), Grundskoleförvaltningen (5,4 %), Arbetsmarknads- och socialförvaltningen (4,4 %), Tekniska förvaltningen (4,4 %) och Serviceförvaltningen (4,4 %).',
      'Lägre än Förskoleförvaltningen alla 15 åren: Gymnasieförvaltningen, Äldreförvaltningen, Förvaltningen för funktionsstöd, Stadsbyggnadsförvaltningen, Miljö- och hälsoskyddsförvaltningen och Överförmyndarförvaltningen.',
      '2 enheter går inte att bedöma: det kräver 10 jämförbara år.',
    ])
    // Förskoleförvaltningen has been above the municipality all fifteen years (users’ review, section 2, 4).
    expect(rowIn(comparedOf(sick, top), 'exempel-2').relation).toEqual({ kind: 'higher', years: null, always: false })
  })

  it('are named by the municipality’s own page too, which tells which stand out', () => {
    expect(plain(comparedOf(turnover, top).findings.join('\n'))).toContain(
      'Högre än Exempelkommunen: Äldreförvaltningen (12,7 %).',
    )
    // 47 of 581 is 2.67 points below it, with an interval of −4.70 to −0.11: enough for one unit, not among fourteen.
    expect(rowIn(comparedOf(turnover, top), 'exempel-11').relation?.kind).toBe('alike')
  })
})
