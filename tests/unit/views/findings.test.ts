import { describe, expect, it } from 'vitest'
import { indicators } from '../../../src/indicators/index.ts'
import { makeFindings } from '../../../src/views/findings.ts'
import { largeTree, treeOf } from '../search/units.ts'

const day = '2026-11-23'
const findings = makeFindings(
  treeOf([
    { id: 'k', label: 'Kommunen' },
    { id: 'e', label: 'Sjukhusstaben', parent: 'k' },
  ]),
  indicators,
  day,
)
const found = (query: string) => findings.search(query).map(({ kind, finds }) => [kind, ...finds.map(({ label }) => label)])

describe('finding anything', () => {
  it('begins with the key figures', () => {
    expect(found('')).toEqual([['indicator', ...indicators.map(({ title }) => title)]])
  })

  it('groups what it finds, the kind of the best match first', () => {
    expect(found('sjukhus').map(([kind]) => kind)).toEqual(['unit'])
    expect(found('sjuk').map(([kind]) => kind)).toEqual(['indicator', 'unit', 'term'])
    expect(found('tillsvidareanställd')[0]).toEqual(['term', 'Tillsvidareanställd'])
  })

  it('tells what a word means', () => {
    expect(findings.search('skyddat')[0]?.finds[0]?.detail).toMatch(/^Uppgiften finns men visas inte/)
  })

  it('shows the best units and counts the rest', () => {
    const [units] = makeFindings(largeTree(), [], day).search('förskola')
    expect(units?.finds).toHaveLength(20)
    expect(units?.more).toBeGreaterThan(200)
  })

  it('finds nothing without a group', () => {
    expect(found('xyzzyx')).toEqual([])
  })
})
