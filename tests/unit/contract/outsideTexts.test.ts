import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBytes } from '../../../src/contract/parseBytes.ts'
import { parseCatalog } from '../../../src/contract/parseCatalog.ts'
import { parseContext } from '../../../src/contract/parseContext.ts'
import { parseDataset } from '../../../src/contract/parseDataset.ts'
import { cubeOf } from '../../../src/domain/buildCube.ts'
import { cellAt } from '../../../src/domain/cube.ts'
import { notApplicable, notReported, protectedAtSource } from '../../../src/domain/figure.ts'
import type { Result } from '../../../src/domain/problem.ts'
import { put } from './brokenFeeds.ts'
import {
  catalogAddress,
  expecting,
  sampleCatalog,
  sampleConfig,
  sampleContext,
  sampleHeadcount,
  sampleSickLeave,
  readSettings,
  tree,
} from './sampleFeeds.ts'

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2))
  return result.value
}

const catalogOf = (json: unknown) => valueOf(parseCatalog(json, 'index.json', catalogAddress))
const headcountOf = (json: unknown) => valueOf(parseDataset(json, 'headcount.json', expecting('headcount')))

/** Every sign that must not come out of the contract, one by one, as the review and Unicode have them. */
const marks = [
  ['\u061C', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'],
  ['\u0000', '\u0007', '\b', '\f', '\u001B', '\u007F', '\u0085'],
].flat()
const isUnseen = (text: string): boolean =>
  /\p{Cs}/u.test(text) || [...marks].some((mark) => text.includes(mark)) || /[^\P{Cc}\t\n\r]/u.test(text)

/** Every text of a value, names of keys among them. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one))
  return [...(value instanceof Map ? value.entries() : Object.entries(value))].flatMap((one) => textsIn(one))
}

describe('marks in a text that can’t be seen', () => {
  it('are taken out of the name of a unit, and told with the place where they stand', () => {
    const json = put(sampleCatalog(), ['extension', 'units', 'category', 'label', 'school'], 'Komm\u202Eunstaben')
    const catalog = catalogOf(json)
    expect(catalog.tree.units.get('school')?.label).toBe('Kommunstaben')
    expect(catalog.remarks).toEqual([
      {
        code: 'text-unseen',
        file: 'index.json',
        path: '$.extension.units.category.label.school',
        expected: 'text utan styrtecken',
        found: '”Komm unstaben”',
      },
    ])
  })

  it.each(marks)('are taken out one by one: %j', (mark) => {
    const json = put(sampleCatalog(), ['extension', 'organisation', 'label'], `Enhet ${mark}omvänd`)
    expect(catalogOf(json).organisation.label).toBe('Enhet omvänd')
    expect(catalogOf(json).remarks).toHaveLength(1)
  })

  it('are taken out of codes too, so that a unit is the same in every file', () => {
    const json = put(sampleHeadcount(), ['dimension', 'unit', 'category', 'index', 0], 'sch\u200Eool')
    expect(headcountOf(json).dimensions[0]?.codes).toEqual(['school'])
  })

  it('leave breaks of lines, tabs, combined letters and signs of several parts as they are', () => {
    const note = 'Två\nrader\u2028eller\tfler och\r\nden\u00ADna: A\u030A 👩🏽‍🚒'
    const dataset = headcountOf(put(sampleHeadcount(), ['note'], note))
    expect(dataset.note).toBe(note)
    expect(dataset).not.toHaveProperty('remarks')
  })

  it('that are halves of characters go', () => {
    const dataset = headcountOf(put(sampleHeadcount(), ['source'], 'En rapport \uD83D'))
    expect(dataset.source).toBe('En rapport ')
  })

  it('are told of a dataset all the way to its cube', () => {
    const dataset = headcountOf(put(sampleHeadcount(), ['source'], 'En \u202Erapport'))
    expect(cubeOf(dataset).remarks).toMatchObject([{ file: 'headcount.json', path: '$.source' }])
    expect(cubeOf(headcountOf(sampleHeadcount()))).not.toHaveProperty('remarks')
  })

  it('make two codes that differ by them alone one, which is told', () => {
    const json = put(sampleCatalog(), ['extension', 'units', 'category', 'index', 2], 'school\u200F')
    const result = parseCatalog(json, 'f', catalogAddress)
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toContain('unit-repeated')
  })

  it('leave a name that is nothing else empty, which is told', () => {
    const json = put(sampleCatalog(), ['extension', 'units', 'category', 'label', 'school'], '\u202E')
    expect(parseCatalog(json, 'f', catalogAddress)).toMatchObject({ ok: false, problems: [{}, { code: 'text-empty' }] })
  })

  it('come out of no document, wherever they are put', () => {
    const placesIn = (json: unknown, at: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] => {
      if (typeof json === 'string') return [at]
      if (typeof json !== 'object' || json === null) return []
      const keys = Array.isArray(json) ? json.keys() : Object.keys(json)
      return [...keys].flatMap((key) => placesIn((json as Record<string | number, unknown>)[key], [...at, key]))
    }
    const textAt = (json: unknown, keys: readonly (string | number)[]): string =>
      keys.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], json) as string
    const documents = [
      [sampleCatalog, (json: unknown) => parseCatalog(json, 'f', catalogAddress)],
      [sampleHeadcount, (json: unknown) => parseDataset(json, 'f', expecting('headcount'))],
      [sampleSickLeave, (json: unknown) => parseDataset(json, 'f', expecting('sickLeave'))],
      [sampleContext, (json: unknown) => parseContext(json, 'f', tree)],
      [sampleConfig, (json: unknown) => readSettings(json)],
    ] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.nat(),
        fc.nat(20),
        fc.constantFrom(...marks),
        ([sample, parse], n, k, mark) => {
          const json = sample()
          const places = placesIn(json)
          const place = places[n % places.length] ?? []
          const text = textAt(json, place)
          const result = parse(put(json, place, text.slice(0, k) + mark + text.slice(k)))
          // What is left is what stood there before: nothing is refused for a sign that has been taken out.
          if (parse !== documents[4][1]) expect(result).toMatchObject({ ok: true })
          for (const one of textsIn(result)) expect(isUnseen(one)).toBe(false)
        },
      ),
    )
  })
})

describe('a file', () => {
  const read = (bytes: Uint8Array) => parseBytes(bytes, 'index.json')
  const codes = (bytes: Uint8Array) => {
    const result = read(bytes)
    return result.ok ? [] : result.problems.map(({ code }) => code)
  }

  it('in UTF-8 is read, with its mark or without', () => {
    const json = '{"label": "Östersunds kommun"}'
    expect(read(Buffer.from(json))).toEqual({ ok: true, value: { label: 'Östersunds kommun' } })
    expect(read(Buffer.from(`\uFEFF${json}`))).toEqual({ ok: true, value: { label: 'Östersunds kommun' } })
  })

  it('in Windows-1252 is told, with the words where it goes wrong', () => {
    const result = read(Buffer.from('{"label": "Östersunds kommun"}', 'latin1'))
    expect(result).toMatchObject({
      ok: false,
      problems: [
        { code: 'encoding-wrong', file: 'index.json', expected: 'UTF-8', found: '”{"label": "\uFFFDstersunds kommun"}”' },
      ],
    })
  })

  it('that is cut within a letter is broken JSON, not another encoding', () => {
    expect(codes(Buffer.from('{"label": "Ö').subarray(0, -1))).toEqual(['json-broken'])
  })

  it('in any other encoding is never read with other letters than its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'å', 'ä', 'ö', 'Ö', 'é', ' '), minLength: 1 }), (text) => {
        const result = read(Buffer.from(JSON.stringify(text), 'latin1'))
        // Letters of ASCII alone are the same in both.
        if (result.ok) expect(result.value).toBe(text)
        else expect(result.problems.map(({ code }) => code)).toEqual(['encoding-wrong'])
      }),
    )
  })
})

describe('a day', () => {
  const isTaken = (updated: string) => parseDataset(put(sampleHeadcount(), ['updated'], updated), 'f', expecting('headcount')).ok

  it('is taken where the calendar has it, and nowhere else', () => {
    const number = (least: number, most: number, digits: number) =>
      fc.integer({ min: least, max: most }).map((one) => String(one).padStart(digits, '0'))
    fc.assert(
      fc.property(number(0, 9999, 4), number(0, 13, 2), number(0, 32, 2), (year, month, date) => {
        const time = new Date(0)
        time.setUTCFullYear(Number(year), Number(month) - 1, Number(date))
        const there = time.getUTCFullYear() === Number(year) && time.getUTCMonth() + 1 === Number(month)
        expect(isTaken(`${year}-${month}-${date}`)).toBe(there && time.getUTCDate() === Number(date) && year !== '0000')
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2023-04-31', false],
    ['2023-12-31T23:59:59.999Z', true],
    ['2023-12-31T08:00:00', true],
    ['2023-12-31T08:00+01:00', true],
    ['2023-12-31T24:61', false],
  ])('%s: %s', (updated, taken) => {
    expect(isTaken(updated)).toBe(taken)
  })
})

describe('the signs of an empty cell', () => {
  const empty = { value: [null, null, null, 81] }
  const statuses = (status: unknown, more: object = {}) => headcountOf({ ...sampleHeadcount(), ...empty, status, ...more })
  const legend = (label: object) => ({ extension: { status: { label } } })

  it('that PxWeb writes are read by kind: missing, not applicable, confidential', () => {
    expect(statuses({ 0: '..', 1: '.', 2: ':' }).statuses).toEqual(['m', 'z', 'c', ''])
    const cube = cubeOf(statuses(['..', '.', ':', '']))
    const figureOf = (time: string, sex: string) =>
      cellAt(cube, { unit: 'school', time, employment: 'permanent', sex, measure: 'persons' }).figure
    expect(figureOf('2022', 'women')).toBe(notReported)
    expect(figureOf('2022', 'men')).toBe(notApplicable)
    expect(figureOf('2023', 'women')).toBe(protectedAtSource)
    expect(figureOf('2023', 'men')).toBe(81)
  })

  it('are read by the source’s own legend where it has one, as Eurostat writes it', () => {
    expect(statuses({ 0: ':', 1: '...' }, legend({ ':': 'not available', '...': 'confidential' })).statuses).toEqual([
      'm',
      'c',
      '',
      '',
    ])
  })

  it('are read by the legend of Statistics Finland, whether its keys are numbers or names', () => {
    const swedish = ['Uppgift saknas', 'Uppgift kan inte förekomma', 'Uppgift är sekretessbelagd', 'Uppgift inte tillgänglig']
    const numbered = Object.fromEntries(swedish.map((text, i) => [String(i + 1), text]))
    const [Missing, CanNotRepresent, Confidential, NotAcquired] = swedish
    const named = { Missing, CanNotRepresent, Confidential, NotAcquired }
    for (const extension of [{ missingValueDescriptions: numbered }, { MissingValueDescriptions: named }]) {
      expect(statuses({ 0: '1', 1: '2', 2: '3' }, { extension }).statuses).toEqual(['m', 'z', 'c', ''])
      expect(statuses({ 0: '4' }, { extension }).statuses[0]).toBe('m')
    }
    const english = { 1: 'Missing', 2: 'Not applicable', 3: 'Data is subject to secrecy' }
    const finnish = { 1: 'Tieto on puuttuva', 2: 'Tieto on epälooginen esitettäväksi', 3: 'Tieto on salassapitosäännön alainen' }
    for (const missingValueDescriptions of [english, finnish])
      expect(statuses({ 0: '1', 1: '2', 2: '3' }, { extension: { missingValueDescriptions } }).statuses).toEqual([
        'm',
        'z',
        'c',
        '',
      ])
  })

  it('are read by the notes of a table of PxWeb', () => {
    expect(statuses({ 0: '...' }, { note: ['... = Data is subject to secrecy'] }).statuses[0]).toBe('c')
    expect(
      statuses({ 0: '...' }, { note: ['Alla.##... = oppgave mangler foreløpig#. = Ikke mulig å oppgi tall'] }).statuses[0],
    ).toBe('m')
  })

  it('that stand for nought by their legend are the number nought', () => {
    const { values, statuses: letters } = statuses({ 0: '-', 2: '-' }, legend({ '-': 'Värdet noll' }))
    expect(values).toEqual([0, null, 0, 81])
    expect(letters).toEqual(['', '', '', ''])
  })

  it.each(['...', '-', '....', '*', '1'])('stay unknown without a legend: %s', (sign) => {
    const json = { ...sampleHeadcount(), ...empty, status: { 0: sign } }
    expect(parseDataset(json, 'f', expecting('headcount'))).toMatchObject({ ok: false, problems: [{ code: 'status-unknown' }] })
  })

  it('that a legend explains in words nobody knows stay unknown', () => {
    const json = { ...sampleHeadcount(), ...empty, status: { 0: '*' }, ...legend({ '*': 'Se fotnot' }) }
    expect(parseDataset(json, 'f', expecting('headcount'))).toMatchObject({ ok: false, problems: [{ code: 'status-unknown' }] })
  })

  it('never give the contract’s own letters another meaning', () => {
    const told = statuses({ 0: 'c', 3: 'p' }, legend({ c: 'not available', p: 'confidential' }))
    expect(told.statuses).toEqual(['c', '', '', 'p'])
  })
})

describe('a note of a PX file', () => {
  const noteOf = (note: unknown, extension: object = {}) => headcountOf({ ...sampleHeadcount(), note, extension }).note

  it('is plain text, a link by its words and its address, and # a new line', () => {
    const note = "<A HREF='https://stat.fi/til/pal/' TARGET=_blank>Documentation</A>##See also <b>the quality</b>.<br>End"
    expect(noteOf(note)).toBe('Documentation (https://stat.fi/til/pal/)\nSee also the quality.\nEnd')
    expect(noteOf(['Ett#Två'], { px: { matrix: 'X' } })).toBe('Ett\nTvå')
  })

  it('is left alone where it comes from elsewhere', () => {
    for (const note of ['Grupp #1, andelar <5 och >3', 'a < b och c > d', 'p<q and r>s']) expect(noteOf(note)).toBe(note)
  })
})
