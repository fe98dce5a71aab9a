import { describe, expect, it } from 'vitest'
import type { AreaId } from '../../../src/domain/area.ts'
import type { Unit } from '../../../src/domain/unitTree.ts'
import { derivable, type Sum, together } from './derivable.ts'
import { cellIn, datasetOf, datasets, lives, placesOf, units } from './wholeFeeds.ts'

type Place = Readonly<Record<string, string>>
const forms = ['permanent', 'fixedTerm']
const bandsOf: Readonly<Record<string, readonly string[]>> = {
  'age-29': ['0-19', '20-29'],
  'age30-49': ['30-39', '40-49'],
  'age50+': ['50-59', '60+'],
}
const bands = Object.values(bandsOf).flat()
const sexes = ['women', 'men']

const one = (name: string): Sum => new Map([[name, 1]])
const all = (names: readonly string[]): Sum => together(names.map(one))
const formsOf = (employment = '') => (employment === 'total' ? forms : [employment])
const staffBy = (division: string, codes: readonly string[], employment?: string): Sum =>
  all(formsOf(employment).flatMap((form) => codes.map((code) => `${division}/${form}/${code}`)))

/** What a cell is the sum of, where it tells anything of persons by sex and by age. */
function personsIn(area: AreaId, { employment, sex = '', ageBand = '', group = '', measure }: Place): readonly Sum[] {
  if (area === 'headcount' && sex !== 'total') return [staffBy('sex', [sex], employment)]
  if (area === 'headcount') return [staffBy('sex', sexes, employment), staffBy('age', bands, employment)]
  if (area === 'age') return [staffBy('age', [ageBand], employment)]
  if (area !== 'sickLeave' || measure !== 'persons' || group === 'all') return []
  return [sexes.includes(group) ? staffBy('sex', [group], 'total') : staffBy('age', bandsOf[group] ?? [], 'total')]
}

/** The same for hours of sick leave: the two sexes and the three ages each make everyone. */
function hoursIn(area: AreaId, { group = '', measure = '' }: Place): readonly Sum[] {
  if (area !== 'sickLeave' || measure !== 'sickHours') return []
  if (group === 'all') return [all(sexes), all(Object.keys(bandsOf))]
  return [one(group)]
}

const isSecret = (area: AreaId, { measure }: Place) => area !== 'sickLeave' || measure !== 'persons'
const inUnit = (sum: Sum, { id }: Unit): Sum => new Map([...sum].map(([name, factor]) => [`${id}/${name}`, factor]))

/** Which withheld cells of a parent's children can be worked out from everything that is published about them all. */
function leaksIn(parent: Unit, year: string, sumsIn: typeof personsIn): readonly string[] {
  const children = units.filter((unit) => unit.parent === parent.id && lives(unit, year))
  const known: Sum[] = []
  const hidden: { readonly name: string; readonly sum: Sum }[] = []
  for (const area of ['headcount', 'age', 'sickLeave'] as const) {
    for (const unit of [parent, ...children]) {
      const dataset = datasetOf(unit.id, area)
      const places = dataset === undefined ? [] : placesOf(dataset).filter(({ time }) => time === year)
      for (const place of places) {
        const { value = null, status = '' } = cellIn(dataset, place) ?? {}
        for (const sum of sumsIn(area, place)) {
          const own = unit === parent ? together(children.map((child) => inUnit(sum, child))) : inUnit(sum, unit)
          if (value !== null) known.push(own)
          // That a group is small for the act on sick leave is no secret where the headcount shows it.
          else if (unit !== parent && status.includes('c') && isSecret(area, place))
            hidden.push({ name: `${unit.label} ${JSON.stringify(place)}`, sum: own })
        }
      }
    }
  }
  return derivable(
    known,
    hidden.map(({ sum }) => sum),
  ).map((i) => hidden[i]?.name ?? '')
}

describe('what the whole organisation withholds', () => {
  const parents = units.filter(({ children }) => children.length > 0)

  it.each(['2015', '2024'])('cannot be worked out from what it publishes about parents and children in %s', (year) => {
    const living = parents.filter((parent) => lives(parent, year))
    expect(living.length).toBeGreaterThan(60)
    expect(living.flatMap((parent) => leaksIn(parent, year, personsIn))).toEqual([])
    expect(living.flatMap((parent) => leaksIn(parent, year, hoursIn))).toEqual([])
  })

  it('is withheld in every period, so that no months sum to a year', () => {
    for (const dataset of datasets.values()) {
      const states = new Map<string, Set<boolean>>()
      for (const { time, ...place } of placesOf(dataset)) {
        const { status = '' } = cellIn(dataset, { time: time ?? '', ...place }) ?? {}
        const key = JSON.stringify(place)
        if (!status.includes('m')) states.set(key, (states.get(key) ?? new Set()).add(status.includes('c')))
      }
      expect(
        [...states.values()].every(({ size }) => size === 1),
        dataset.file,
      ).toBe(true)
    }
  })

  it('is so for all below a unit that withholds its sick leave by group', () => {
    const isHidden = ({ id }: Unit, group: string) => {
      const dataset = datasetOf(id, 'sickLeave')
      const time = dataset?.dimensions.find((dimension) => dimension.id === 'time')?.codes[0] ?? ''
      return cellIn(dataset, { time, group, measure: 'sickHours' })?.status.includes('c') ?? true
    }
    for (const group of ['women', 'age-29']) {
      const hidden = parents.filter((parent) => datasetOf(parent.id, 'sickLeave') !== undefined && isHidden(parent, group))
      expect(hidden.length).toBeGreaterThan(2)
      for (const { id } of hidden) {
        expect(units.filter(({ parent }) => parent === id).every((child) => isHidden(child, group))).toBe(true)
      }
    }
  })

  it('never carries a number', () => {
    const carrying = [...datasets.values()].filter(({ values, statuses }) =>
      values.some((value, i) => value !== null && statuses[i]?.includes('c')),
    )
    expect(carrying).toEqual([])
  })

  it('leaves most units readable', () => {
    const living = units.filter(({ id, validTo }) => validTo === undefined && datasetOf(id, 'headcount') !== undefined)
    const readable = (area: AreaId, place: Place) =>
      living.filter(({ id }) => typeof cellIn(datasetOf(id, area), { time: '2024', ...place })?.value === 'number').length /
      living.length
    expect(readable('headcount', { employment: 'total', sex: 'total', measure: 'persons' })).toBe(1)
    expect(readable('headcount', { employment: 'total', sex: 'women', measure: 'persons' })).toBeGreaterThan(0.6)
    expect(readable('sickLeave', { group: 'all', measure: 'sickHours' })).toBeGreaterThan(0.9)
    expect(readable('sickLeave', { group: 'all', measure: 'sickHours' })).toBeLessThan(1)
    expect(readable('age', { employment: 'total', ageBand: '50-59', measure: 'persons' })).toBeGreaterThan(0.25)
    expect(readable('sickLeave', { group: 'women', measure: 'sickHours' })).toBeGreaterThan(0.25)
  })
})

describe('derivable', () => {
  const [a, b, c] = [one('a'), one('b'), one('c')]

  it('finds the rest of a sum, and the rest of two sums', () => {
    expect(derivable([together([a, b]), b], [a])).toEqual([0])
    expect(derivable([together([a, b]), together([b, c]), together([a, c])], [a, b, c])).toEqual([0, 1, 2])
  })

  it('finds nothing where two are unknown', () => {
    expect(derivable([together([a, b]), together([a, b, c])], [a, b])).toEqual([])
  })
})
