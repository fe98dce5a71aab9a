import { describe, expect, it } from 'vitest'
import { areas } from '../../../src/domain/area.ts'
import { dimensions, type DivisionId } from '../../../src/domain/dimension.ts'
import type { Formula } from '../../../src/domain/formula.ts'
import type { Indicator, Line, SplitId, View } from '../../../src/domain/indicator.ts'
import { helpOf } from '../../../src/indicators/help/index.ts'
import { indicators } from '../../../src/indicators/index.ts'

const splits: readonly SplitId[] = ['sex', 'ageBand']
/** The dimension in which a split's categories are found: sick leave has both sexes and ages in its groups. */
const divisionsOf: Readonly<Record<SplitId, readonly DivisionId[]>> = { sex: ['sex', 'group'], ageBand: ['ageBand', 'group'] }

const linesOf = ({ lines, whole, tableOnly = [] }: View): readonly Line[] => [
  ...lines,
  ...(whole === null ? [] : [whole]),
  ...tableOnly,
]
const viewsOf = ({ view, splits: divided }: Indicator): readonly View[] => [view, ...Object.values(divided)]
const allLinesOf = (indicator: Indicator) => [indicator.headline, ...viewsOf(indicator).flatMap(linesOf)]

function measuresOf(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case 'sum':
      return [formula.of]
    case 'share':
      return [formula.of, formula.published].filter((measure) => measure !== null)
    case 'ratio':
      return [formula.part, formula.whole, formula.published].filter((measure) => measure !== null)
    case 'portion':
      return [formula.portion, formula.all, formula.whole, formula.rate, formula.share]
  }
}

/** Every text of a definition, wherever it stands. Keys and ids are not texts. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

describe('the registry', () => {
  it('has the key figures of the overview in their fixed order', () => {
    const fixed = [
      'Månadsanställda',
      'Andel kvinnor och män',
      'Åldersfördelning',
      'Sjukfrånvaro',
      'Långtidssjukfrånvaro',
      'Personalomsättning',
      'Annonser och sökande',
    ]
    expect(indicators.map(({ title }) => title).filter((title) => fixed.includes(title))).toEqual(fixed)
  })

  it('has an id, an order and a title of its own for each', () => {
    for (const name of ['id', 'order', 'title'] as const)
      expect(new Set(indicators.map((one) => one[name])).size).toBe(indicators.length)
  })
})

describe.each(indicators.map((indicator) => [indicator.id, indicator] as const))('the key figure %s', (id, indicator) => {
  const { measures, divisions } = areas[indicator.area]

  it('has an id that can stand in addresses and file names', () => {
    expect(id).toMatch(/^[a-z][a-zA-Z]*$/)
  })

  it('asks only for measures that its area has', () => {
    const asked = allLinesOf(indicator).flatMap(({ formula }) => measuresOf(formula))
    expect(asked.filter((measure) => !Object.hasOwn(measures, measure))).toEqual([])
  })

  it('has a Swedish name for every measure in its formulas', () => {
    const asked = allLinesOf(indicator).flatMap(({ formula }) => measuresOf(formula))
    expect(asked.filter((measure) => !/\S/.test(indicator.measures[measure] ?? ''))).toEqual([])
    expect(Object.keys(indicator.measures).filter((measure) => !Object.hasOwn(measures, measure))).toEqual([])
  })

  it('adds only measures that may be added', () => {
    const added = allLinesOf(indicator).flatMap(({ formula }) => (formula.kind === 'sum' ? [formula.of] : []))
    expect(added.filter((measure) => measures[measure]?.additive !== true)).toEqual([])
  })

  it('places its lines at codes that exist in its area', () => {
    const places = allLinesOf(indicator).flatMap(({ at }) => Object.entries(at) as [DivisionId, string][])
    expect(places.filter(([division]) => !divisions.includes(division))).toEqual([])
    expect(places.filter(([division, code]) => !Object.hasOwn(dimensions[division].labels, code))).toEqual([])
  })

  it('takes shares over dimensions that its area has', () => {
    const over = allLinesOf(indicator).flatMap(({ formula }) => (formula.kind === 'share' ? [formula.over] : []))
    expect(over.filter((division) => !divisions.includes(division))).toEqual([])
  })

  it('has a headline that is drawn in its own view', () => {
    expect(linesOf(indicator.view)).toContainEqual(indicator.headline)
  })

  it('has lines that can be told apart in every view', () => {
    for (const view of viewsOf(indicator)) {
      const lines = linesOf(view)
      expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length)
      expect(new Set(lines.map((line) => line.label)).size).toBe(lines.length)
      expect(view.lines.length).toBeGreaterThan(0)
    }
  })

  it('stacks only parts that together make the whole', () => {
    const stacks = viewsOf(indicator).filter(({ arrangement }) => arrangement === 'stacked')
    const stacked = stacks.flatMap(({ lines }) =>
      divisions.map((division) => ({ division, codes: lines.flatMap(({ at }) => at[division] ?? []).sort() })),
    )
    const partial = stacked.filter(
      ({ division, codes }) => codes.length > 0 && codes.join() !== [...dimensions[division].parts].sort().join(),
    )
    expect(partial).toEqual([])
  })

  it('has, explains or already shows each split', () => {
    const shown = (split: SplitId) =>
      indicator.view.lines.some(({ at }) =>
        divisionsOf[split].some((division) => at[division] !== undefined && division !== 'group'),
      )
    const explained = (split: SplitId) => /\S/.test(indicator.withoutSplit[split] ?? '')
    expect(splits.filter((split) => indicator.splits[split] === undefined && !explained(split) && !shown(split))).toEqual([])
    expect(splits.filter((split) => indicator.splits[split] !== undefined && explained(split))).toEqual([])
  })

  it('divides a split by what it is called', () => {
    for (const split of splits) {
      const lines = indicator.splits[split]?.lines ?? []
      expect(lines.filter(({ at }) => !divisionsOf[split].some((division) => at[division] !== undefined))).toEqual([])
    }
  })

  it('follows the employment filter where its area is divided so, and else says why not', () => {
    expect(indicator.employment.applies).toBe(divisions.includes('employment'))
    expect(indicator.employment.applies || /\S/.test(indicator.employment.why)).toBe(true)
  })

  it('explains itself', () => {
    const { what, included, notIncluded, cautions } = helpOf(indicator.id)
    expect(cautions.length).toBeGreaterThan(0)
    for (const text of [what, included, notIncluded, ...cautions]) expect(text).toMatch(/^\S.*[.]$/)
    for (const text of [indicator.title, indicator.population, indicator.unitOfValue]) expect(text).toMatch(/^\S.*\S$/)
  })

  it('claims no causes, no drama and nothing loudly', () => {
    const banned = /på grund av|beror på|ytterligare|kraftigt|!/i
    expect([...textsOf(indicator), ...textsOf(helpOf(indicator.id))].filter((text) => banned.test(text))).toEqual([])
  })

  it('has a reading of its axis and years that can be drawn', () => {
    expect(indicator.axisMax).toBeGreaterThan(0)
    expect(indicator.enoughYears).toBeGreaterThanOrEqual(1)
    for (const { decimals } of allLinesOf(indicator)) expect([0, 1, 2]).toContain(decimals)
  })

  it('judges only what is a share of persons', () => {
    const { formula } = indicator.headline
    const parts = formula.kind === 'share' ? [formula.of] : formula.kind === 'ratio' ? [formula.part, formula.whole] : []
    const isShareOfPersons = parts.length > 0 && parts.every((measure) => measures[measure]?.counts === 'persons')
    expect(indicator.judged && !isShareOfPersons).toBe(false)
  })
})
