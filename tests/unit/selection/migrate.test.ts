import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkFormat } from '../../../src/selection/linkFormat.ts'
import { migrate } from '../../../src/selection/migrate.ts'
import { type LinkEntries, type Migration, migrations } from '../../../src/selection/migrations.ts'
import { fromSearch, toSearch } from '../../../src/selection/query.ts'
import { defaultSelection } from '../../../src/selection/selection.ts'
import { anySearch, anySelection } from './selections.ts'

const origin = { home: 'kommunstaben' }
const from1 = (link: string, home: string | null = 'kommunstaben') => migrate(link, 1, { home })?.link

describe('migrating a link', () => {
  it('has a step to every format from the one before', () => {
    expect(migrations).toHaveLength(linkFormat - 1)
  })

  it('refuses a newer format, and numbers that are none', () => {
    for (const format of [linkFormat + 1, 99, 0, -1, 1.5, Number.NaN, Infinity])
      expect(migrate('?unit=skolan', format, origin)).toBeNull()
  })

  it('leaves a link of our own format as it is', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const link = toSearch(selection)
        expect(migrate(link, linkFormat, origin)).toEqual({ link, leftOut: [] })
      }),
    )
  })

  it('never throws, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(anySearch, fc.string({ unit: 'binary' })), fc.option(fc.string(), { nil: null }), (link, home) => {
        for (let format = 1; format <= linkFormat; format += 1) {
          const once = migrate(link, format, { home })
          expect(once).not.toBeNull()
          expect(migrate(once?.link ?? '', format, { home })?.link).toBe(once?.link)
          expect(migrate(once?.link ?? '', linkFormat, { home })?.link).toBe(once?.link)
        }
      }),
    )
  })
})

describe('a link of the first format', () => {
  it.each([
    ['', '?unit=kommunstaben'],
    ['?page=about', '?page=about&unit=kommunstaben'],
    ['?unit=skolan&from=2020', '?unit=skolan&from=2020'],
    ['?indicator=age&page=indicator&split=sex&tab=table', '?indicator=age&page=indicator&split=sex&tab=table&unit=kommunstaben'],
    ['?unit=Barn+%26+unga', '?unit=Barn+%26+unga'],
  ])('names its unit: %s becomes %s', (link, expected) => {
    expect(from1(link)).toBe(expected)
  })

  it('keeps what meant nothing then from meaning something now', () => {
    expect(from1('?compare=skolan&beside=none&organisation=now&utm_source=mail&unit=skolan')).toBe('?unit=skolan')
  })

  it('names no unit where the home unit of its catalog is not known', () => {
    expect(from1('?from=2020', null)).toBe('?from=2020')
  })

  it('shows what it showed', () => {
    const of1 = { beside: 'whole', compareWith: [], organisation: 'past' } as const
    fc.assert(
      fc.property(anySelection, ({ page, ...rest }) => {
        const selection = { ...rest, page: page === 'compare' ? ('overview' as const) : page, ...of1 }
        const opened = fromSearch(from1(toSearch(selection)) ?? '').selection
        expect(opened).toEqual({
          ...selection,
          unit: selection.unit === null || selection.unit === '' ? 'kommunstaben' : selection.unit,
        })
      }),
    )
    expect(fromSearch(from1('') ?? '').selection).toEqual({ ...defaultSelection, unit: 'kommunstaben' })
  })
})

describe('a migration of a format to come', () => {
  const kept = (entries: LinkEntries) => ({ entries, leftOut: [] })
  const renamesParameter: Migration = (entries) =>
    kept(entries.map(([parameter, value]) => [parameter === 'split' ? 'parts' : parameter, value]))
  const renamesValue: Migration = (entries) =>
    kept(entries.map(([parameter, value]) => [parameter, parameter === 'parts' && value === 'sex' ? 'gender' : value]))
  const dropsParameter: Migration = (entries) => {
    const isGone = ([parameter]: LinkEntries[number]) => parameter === 'scale'
    const leftOut = entries.filter(isGone).map(([parameter, value]) => ({ parameter, value }))
    return { entries: entries.filter((entry) => !isGone(entry)), leftOut }
  }
  const chain = [...migrations, renamesParameter, renamesValue, dropsParameter]

  it('can rename a parameter, rename a value, and leave a parameter out and say so', () => {
    expect(migrate('?scale=zoom&split=sex', 1, origin, chain)).toEqual({
      link: '?parts=gender&unit=kommunstaben',
      leftOut: [{ parameter: 'scale', value: 'zoom' }],
    })
  })

  it('does only what comes after the format of the link', () => {
    expect(migrate('?split=sex', 2, origin, chain)?.link).toBe('?parts=gender')
    expect(migrate('?split=sex', 3, origin, chain)?.link).toBe('?split=sex')
    expect(migrate('?parts=sex', 4, origin, chain)?.link).toBe('?parts=sex')
    expect(migrate('?scale=zoom', 5, origin, chain)).toEqual({ link: '?scale=zoom', leftOut: [] })
    expect(migrate('', 6, origin, chain)).toBeNull()
  })

  it('sees every one of a repeated parameter', () => {
    expect(migrate('?scale=a&compare=x&compare=y&scale=b', 5 - 1, origin, chain)).toEqual({
      link: '?compare=x&compare=y',
      leftOut: [
        { parameter: 'scale', value: 'a' },
        { parameter: 'scale', value: 'b' },
      ],
    })
  })
})
