import { describe, expect, it } from 'vitest'
import { feedsFor, isScenario, type ScenarioId, scenarioIn, scenarios } from '../../../mocks/scenarios.ts'
import { parseCatalog } from '../../../src/contract/parseCatalog.ts'
import { parseContext } from '../../../src/contract/parseContext.ts'
import { parseDataset } from '../../../src/contract/parseDataset.ts'
import type { Catalog } from '../../../src/domain/catalog.ts'
import type { Problem } from '../../../src/domain/problem.ts'

const today = new Date('2026-11-23')
const base = 'https://exempel.se/app/feeds/index.json'
const ids = Object.keys(scenarios).filter(isScenario)

function read(id: ScenarioId): { readonly catalog: Catalog; readonly problems: readonly Problem[] } {
  const { catalog: json, context, files } = feedsFor(id, today)
  const catalog = parseCatalog(json, 'index.json', base)
  if (!catalog.ok) throw new Error(JSON.stringify(catalog.problems))
  const { tree } = catalog.value
  const results = [...files].map(([file, { area, json: dataset }]) => parseDataset(dataset, file, { area, tree }))
  const all = [...results, parseContext(context, 'context.json', tree)]
  return { catalog: catalog.value, problems: all.flatMap((result) => (result.ok ? [] : result.problems)) }
}

describe.each(ids.filter((id) => id !== 'badFeed'))('scenario %s', (id) => {
  it('follows the feed contract', () => {
    expect(read(id).problems).toEqual([])
  })
})

describe('scenarios', () => {
  it('break the contract in several ways in the turnover files of badFeed, and nowhere else', () => {
    const { problems } = read('badFeed')
    expect(new Set(problems.map(({ file }) => file.split('/').at(-1)))).toEqual(new Set(['turnover.json']))
    const codes = problems.filter(({ file }) => file === 'exempel/turnover.json').map(({ code }) => code)
    expect(codes).toEqual(
      expect.arrayContaining(['count-negative', 'value-not-finite', 'protected-with-value', 'status-unknown']),
    )
  })

  it('promise the next delivery after today, except that stale has let it pass', () => {
    expect(read('normal').catalog.nextDelivery).toBe('2027-02-15')
    expect((read('stale').catalog.nextDelivery ?? '') < '2026-11-23').toBe(true)
  })

  it('withhold every cell in allProtected', () => {
    for (const { json } of feedsFor('allProtected', today).files.values()) {
      expect(json.status).toBe('c')
      expect(Object.values(json.value)).toEqual([])
    }
  })

  it('cover the last year, or the last two, in oneYear and twoYears', () => {
    const yearsOf = (id: ScenarioId) =>
      Object.keys(feedsFor(id, today).files.get('exempel/headcount.json')?.json.dimension['time']?.category.label ?? {})
    expect(yearsOf('oneYear')).toEqual(['2024'])
    expect(yearsOf('twoYears')).toEqual(['2023', '2024'])
  })

  it('keep the units and take the datasets away in empty', () => {
    const { catalog } = read('empty')
    expect(catalog.tree.units.size).toBe(10)
    expect(catalog.items).toEqual([])
  })

  it('put markup into every label of markup', () => {
    const { organisation, tree } = read('markup').catalog
    const labels = [...tree.units.values()].map(({ label }) => label)
    expect(organisation.label).toContain('<img')
    expect(labels.every((label) => label.includes('<img') || label.length > 70)).toBe(true)
  })

  it('are chosen by the address, and as usual where it names none that exists', () => {
    expect(scenarioIn('?unit=exempel&scenario=slow')).toBe('slow')
    expect(scenarioIn('')).toBe('normal')
    expect(scenarioIn('?scenario=toString')).toBe('normal')
  })
})
