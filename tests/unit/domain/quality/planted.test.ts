import { describe, expect, it } from 'vitest'
import type { AreaId } from '../../../../src/domain/area.ts'
import type { Cube } from '../../../../src/domain/cube.ts'
import { tellFinding } from '../../../../src/words/tellFinding.ts'
import { plain } from '../../words/plain.ts'
import { treeOf } from '../trees.ts'
import { audit, isAlarm } from './cleanOrganisation.ts'
import { clean547, counted, type Planted, plantedErrors, published } from './planted.ts'
import { type Change, cubesOf, type Form, groups, type Tally, tallyOf } from './tally.ts'

const alone = treeOf([['u', null]])
const files = (form: Form, change?: Change) => audit(alone, () => cubesOf('u', clean547, form, change))
const alarmsIn = (...of: Parameters<typeof files>) => files(...of).filter(([, finding]) => isAlarm(finding))
const kindsIn = (...of: Parameters<typeof files>) => new Set(alarmsIn(...of).map(([area, { code }]) => `${area} ${code}`))
const textsIn = (name: string) => {
  const { form, change } = plantedErrors.find((planted) => planted.name === name) as Planted
  return alarmsIn(form, change('2023', '2022')).map(([, finding]) => plain(tellFinding(finding).text))
}

describe('an organisation of 547 staff whose files are right', () => {
  it.each([
    ['counts', counted],
    ['rates', published],
  ])('has nothing to find where it tells %s', (_, form) => {
    expect(alarmsIn(form)).toEqual([])
  })

  it('is the one of the review', () => {
    const { persons, hours, leavers } = clean547.get('2023') as Tally
    const [[women = 0, men = 0], [moreWomen = 0, moreMen = 0]] = persons
    expect([women + moreWomen, men + moreMen, women + men]).toEqual([395, 152, 489])
    expect((100 * hours.all.sick) / hours.all.ordinary).toBeCloseTo(5.43, 2)
    expect(leavers).toBe(58)
    for (const { ages, persons: staff } of clean547.values())
      for (const row of [0, 1] as const) expect(ages[row].reduce((a, b) => a + b)).toBe(staff[row].reduce((a, b) => a + b))
  })
})

describe('an error in one year', () => {
  it.each(plantedErrors.map((planted) => [planted.name, planted] as const))('is found: %s', (_, { form, change, found }) => {
    expect(kindsIn(form, change('2023', '2022'))).toEqual(new Set(found))
  })

  it.each(plantedErrors.map((planted) => [planted.name, planted] as const))(
    'is found in a year between others too: %s',
    (_, { form, change, found }) => {
      const years = alarmsIn(form, change('2021', '2020')).filter(([area, { code }]) => found.includes(`${area} ${code}`))
      expect(years.map(([, { period }]) => period)).toContain('2021')
    },
  )

  it('is not suspected where a part is missing, or where eleven months of sick hours alone stand for twelve', () => {
    const missing: Change = (area, at, clean) =>
      area === 'headcount' && at['time'] === '2023' && at['sex'] === 'men' && at['employment'] === 'permanent' ? null : clean
    expect(alarmsIn(counted, missing)).toEqual([])
    // Every fourth clean year has a twelfth less of them than the one before: told here so that nobody believes otherwise.
    const eleven: Change = (area, at, clean) =>
      area === 'sickLeave' && at['time'] === '2023' && at['measure'] !== 'ordinaryHours' && typeof clean === 'number'
        ? Math.round((clean * 11) / 12)
        : clean
    expect(alarmsIn(counted, eleven)).toEqual([])
  })
})

describe('a suspicion', () => {
  it.each([
    [
      'all rates copied from the year before',
      '2023: alla 7 uppgifter är desamma som 2022. Det ser ut som att 2022 har kopierats.',
    ],
    [
      'all sick leave as fractions, one year',
      '2023: värdet är 0,054 %. Så låga värden är osannolika i en så stor grupp. Det ser ut som att talet har delats med hundra.',
    ],
    [
      'women and men swapped in the hours',
      '2023: kvinnor står för 28 % av arbetstiden, men 2022 var det 72 %. Det ser ut som att kvinnor och män har bytt plats.',
    ],
    [
      'eleven of twelve months in all the hours',
      '2023: arbetstiden per anställd är som 11 av tolv månader 2022. Det ser ut som att en månad saknas.',
    ],
    [
      'the sick hours alone in thousands',
      '2023: värdet är 0,005 %. Så låga värden är osannolika i en så stor grupp. Det ser ut som att en del av timmarna anges i tusental.',
    ],
    [
      'all rates as nought',
      '2023: värdet är 0,00 %. Så låga värden är osannolika i en så stor grupp. Det ser ut som en nolla i stället för en uppgift som saknas.',
    ],
    [
      'women and men swapped in the headcount',
      '2023: 28 % av de anställda är kvinnor, men 2022 var det 72 %. Det ser ut som att kvinnor och män har bytt plats.',
    ],
    [
      'the age bands one row down, the last put first (persons)',
      '2023: åldersfördelningen blir rimlig först om talen flyttas en rad uppåt. Det ser ut som att de står på fel rad.',
    ],
    [
      'the employees of the year before',
      '2023: tillsvidareanställda är 481 här, men 489 i filen över månadsanställda. 481 är antalet för 2022.',
    ],
    [
      'all staff as the permanent employees',
      '2023: tillsvidareanställda är 547 här, men 489 i filen över månadsanställda. 547 är antalet för alla månadsanställda.',
    ],
    ['digits swapped alike in women and totals', '2023: tillsvidareanställda är 489 här, men 462 i filen över månadsanställda.'],
    [
      'the decimal of all rates one step to the left',
      '2023: värdet går från 6,49 till 0,54 på ett år. Så stora skillnader är ovanliga.',
    ],
  ])('says what was found, where and what it looks like: %s', (name, text) => {
    expect(textsIn(name)).toContain(text)
  })

  it('names the cells that it is about', () => {
    const { form, change } = plantedErrors.find(({ name }) => name === 'all sick leave as fractions, one year') as Planted
    const [[, finding] = []] = alarmsIn(form, change('2023', '2022'))
    expect(finding?.cells.map(({ period, measure, at }) => [period, measure, at.group])).toEqual(
      groups.map((group) => ['2023', 'rate', group]),
    )
  })
})

describe('a unit of three', () => {
  const shares = [0.5, 0.34] as const
  /** A part of a tally in whole numbers, and what is left of it. */
  function divided(tally: Tally): readonly [Tally, Tally, Tally] {
    const take = (share: number): Tally => {
      const row = (values: readonly number[]) => values.map((value) => Math.floor(value * share))
      const rows = (table: Tally['persons']) => [row(table[0]), row(table[1])] as const
      const hours = Object.fromEntries(
        Object.entries(tally.hours).map(([group, { ordinary, sick, long }]) => {
          const [own = 0, ill = 0, spell = 0] = row([ordinary, sick, long])
          return [group, { ordinary: own, sick: ill, long: spell }]
        }),
      ) as Tally['hours']
      const [leavers = 0, joiners = 0] = row([tally.leavers, tally.joiners])
      return { persons: rows(tally.persons), ages: rows(tally.ages), hours, leavers, joiners }
    }
    const [a, b] = shares.map(take) as [Tally, Tally]
    const minus = (whole: number, ...parts: readonly number[]) => parts.reduce((left, part) => left - part, whole)
    const rest = (of: (from: Tally) => readonly number[]) =>
      of(tally).map((whole, i) => minus(whole, of(a)[i] ?? 0, of(b)[i] ?? 0))
    const hours = Object.fromEntries(
      groups.map((group) => {
        const [ordinary = 0, sick = 0, long = 0] = rest(({ hours: all }) => [
          all[group].ordinary,
          all[group].sick,
          all[group].long,
        ])
        return [group, { ordinary, sick, long }]
      }),
    ) as Tally['hours']
    const [leavers = 0, joiners = 0] = rest((from) => [from.leavers, from.joiners])
    const persons = [rest((from) => from.persons[0]), rest((from) => from.persons[1])] as const
    return [a, b, { persons, ages: [rest((from) => from.ages[0]), rest((from) => from.ages[1])], hours, leavers, joiners }]
  }
  const tree = treeOf([
    ['p', null],
    ['a', 'p'],
    ['b', 'p'],
    ['c', 'p'],
  ])
  const parts = new Map([...clean547].map(([year, tally]) => [year, divided(tally)] as const))
  const childAt = (i: 0 | 1 | 2) => new Map([...parts].map(([year, three]) => [year, three[i]] as const))
  const found = (parentOf: (three: readonly [Tally, Tally, Tally]) => readonly Tally[]) => {
    const parent = new Map([...parts].map(([year, three]) => [year, year === '2023' ? tallyOf(parentOf(three)) : tallyOf(three)]))
    const tallies = { p: parent, a: childAt(0), b: childAt(1), c: childAt(2) } as Record<string, ReadonlyMap<string, Tally>>
    const cubes = (unit: string): ReadonlyMap<AreaId, Cube> => cubesOf(unit, tallies[unit] ?? new Map<string, Tally>(), counted)
    return audit(tree, cubes).filter(([, { unit, code }]) => unit === 'p' && code !== 'small-groups')
  }
  const isOf =
    (codes: readonly string[]) =>
    ([, { code }]: ReturnType<typeof found>[number]) =>
      codes.includes(code)

  it('has nothing to find where it is their sum', () => {
    expect(found((three) => three)).toEqual([])
  })

  it('is told to count one of them twice where that explains every cell', () => {
    const twice = found(([a, b, c]) => [a, b, c, c]).filter(isOf(['counted-twice']))
    expect(twice.map(([area, { code, severity, period }]) => `${area} ${code} ${severity} ${period}`)).toEqual([
      'headcount counted-twice warning 2023',
      'age counted-twice warning 2023',
      ...['sickHours', 'ordinaryHours', 'longSickHours'].map(() => 'sickLeave counted-twice warning 2023'),
      ...['leavers', 'employees', 'joiners'].map(() => 'turnover counted-twice warning 2023'),
    ])
    const [[, finding] = []] = twice
    expect(finding).toMatchObject({ label: 'p', twice: 'c' })
    expect(finding && plain(tellFinding(finding).text)).toBe(
      '2023: p är mer än enheterna under den, och skillnaden är precis det som c har. Det ser ut som att c räknas två gånger.',
    )
  })

  it('may have staff of its own, which is no error', () => {
    const own = found(([a, b, c]) => [a, b, c, { ...c, persons: [c.persons[0].with(0, 9), c.persons[1]] }])
    expect(own.filter(([area]) => area === 'headcount').filter(isOf(['counted-twice']))).toEqual([])
    expect(own.filter(([area]) => area === 'headcount').every(([, { severity }]) => severity === 'info')).toBe(true)
  })

  it('can’t be less than they are together', () => {
    const less = found(([a, b]) => [a, b])
    expect(less.filter(isOf(['whole-not-children'])).some(([, { severity }]) => severity === 'error')).toBe(true)
  })
})
