import { describe, expect, it } from 'vitest'
import type { Raw } from '../domain/datasets.ts'
import { plain } from '../words/plain.ts'
import { explanationFor, setFor } from './fromFeeds.ts'
import { madeCube, madeSet } from './madeSources.ts'

const personsIn = (id: string, filters = {}) => plain(setFor(id, filters).latest?.persons)
const years = ['2022', '2023']

/** Sick leave of the made-up unit: hours where given, else the published rate alone, 3,02 and 2,79 %. */
const leave = (ordinary: Raw | undefined, all = true) =>
  madeCube('sickLeave', years, ({ measure, group, time }) => {
    if (group !== 'all' && all) return null
    if (measure === 'rate') return time === '2022' ? 3.02 : 2.79
    if (measure === 'ordinaryHours') return ordinary ?? null
    return measure === 'sickHours' && typeof ordinary === 'number' ? ordinary * (time === '2022' ? 0.0302 : 0.0279) : null
  })
const staff = (persons: Raw) =>
  madeCube('headcount', years, ({ sex }) => (sex === 'men' ? 0 : persons), { employment: ['total'] })
const madePersons = (ordinary: Raw | undefined, persons: Raw) =>
  madeSet('sickLeave', leave(ordinary), {}, { baseCube: staff(persons) }).latest?.persons ?? null

describe('the change of the report’s key figures in persons', () => {
  it('is less than a person’s full-time year for the sick leave, by the headcount', () => {
    expect(personsIn('sickLeave')).toBe('Förändringen motsvarar mindre än en persons heltidsår (räknat på antal anställda 2023).')
  })

  it('is of time for the long-term sick leave too: 0,28 points of 299', () => {
    expect(personsIn('longTermSickLeave')).toBe(
      'Förändringen motsvarar mindre än en persons heltidsår (räknat på antal anställda 2023).',
    )
  })

  it('is of persons for shares of persons: −1,25 points of 283 left, +2,0 of 283 are women', () => {
    expect(personsIn('turnover')).toBe('Förändringen motsvarar ungefär 4 personer (räknat på antal personer 2023).')
    expect(personsIn('sexShare', { employment: 'permanent' })).toBe(
      'Förändringen motsvarar ungefär 6 personer (räknat på antal personer 2023).',
    )
  })

  it('has the staff of the chosen form as its base where shares are published alone', () => {
    const text = personsIn('age', { employment: 'permanent' })
    const { change } = setFor('age', { employment: 'permanent' })
    expect(text).toContain(`ungefär ${Math.round((Math.abs(change?.difference ?? 0) * 283) / 100)} personer`)
  })

  it('is not told of counts, of rates of things or without a year before', () => {
    expect(setFor('headcount').latest?.persons).toBeNull()
    expect(setFor('recruitment').latest?.persons).toBeNull()
    expect(setFor('sickLeave', { to: '2019' }).latest?.persons).toBeNull()
    expect(setFor('sickLeave', { to: '2020' }).latest?.persons, '2019 is contradicted').toBeNull()
  })

  it('is explained on the key figure’s page by what one person makes of the rate', () => {
    const first = (id: string) => plain(explanationFor(id).details[0])
    expect(first('sickLeave')).toBe('En persons heltidsår motsvarar 0,33 procentenheter (räknat på antal anställda 2023: 299).')
    expect(first('turnover')).toBe('En person motsvarar 0,35 procentenheter (räknat på antal personer 2023: 283).')
    expect(first('headcount')).not.toMatch(/^En person/)
  })
})

describe('a change of sick leave in persons', () => {
  it('is counted from hours where they are given', () => {
    expect(plain(madePersons(1980 * 1000, 50))).toBe(
      'Förändringen motsvarar ungefär 2 personers heltidsår (räknat på ordinarie arbetstid 2023).',
    )
  })

  it('is counted from the staff where hours are missing, never where they are withheld', () => {
    expect(plain(madePersons(undefined, 1000))).toContain('ungefär 2 personers heltidsår (räknat på antal anställda 2023)')
    expect(madePersons('c', 1000)).toBeNull()
  })

  it.each<[string, Raw]>([
    ['ten persons', 10],
    ['a withheld number', 'c'],
    ['nobody knows how many', null],
  ])('is not told of %s', (_, persons) => {
    expect(madePersons(undefined, persons)).toBeNull()
  })

  it('is not told where the staff could not be read', () => {
    expect(madeSet('sickLeave', leave(undefined), {}, { baseCube: null }).latest?.persons).toBeNull()
  })
})

describe('beside the long-term sick leave', () => {
  it('stands the statutory share with its year, and how not to read it', () => {
    const { latest } = setFor('longTermSickLeave')
    expect(plain(latest?.value)).toBe('1,05 %')
    expect(plain(latest?.beside)).toBe(
      '37,5 % av sjukfrånvaron var 60 dagar eller mer 2023. Det är en andel av en andel, inte av arbetstiden.',
    )
    expect(plain(setFor('longTermSickLeave', { to: '2022' }).latest?.beside)).toMatch(/^25,5 % .* 2022\./)
  })

  it('stands nothing for other key figures', () => {
    expect(setFor('sickLeave').latest?.beside).toBeNull()
  })
})
