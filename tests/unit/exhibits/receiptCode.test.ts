import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSymbols, writeSymbols } from '../../../src/exhibits/codeSymbols.ts'
import { codeHashes, type ReceiptCode, readCode, writeCode } from '../../../src/exhibits/receiptCode.ts'
import { codedView } from '../../../src/exhibits/receiptOf.ts'
import { type ReceiptPlace, receiptViewOf } from '../../../src/exhibits/receiptView.ts'
import { indicators } from '../../../src/indicators/index.ts'
import { defaultSelection, type Selection } from '../../../src/selection/selection.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const organisation = { id: 'exempelstad' }
const ids = Array.from({ length: 474 }, (_, i) => `enhet-${i}`)
const tree = {
  units: new Map(ids.map((id) => [id, { id, label: id.toUpperCase(), parent: null, children: [] }])),
  order: ids,
}
const placeFor = (asked: Selection = defaultSelection): ReceiptPlace => ({ organisation, indicators, tree, asked })

const year = fc.option(fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0')))
const selections: fc.Arbitrary<Selection> = fc
  .record({
    page: fc.constantFrom('overview', 'indicator', 'compare'),
    indicator: fc.constantFrom(...indicators.map(({ id }) => id)),
    unit: fc.option(fc.constantFrom(...ids)),
    from: year,
    to: year,
    employment: fc.constantFrom('total', 'permanent', 'fixedTerm'),
    splitBy: fc.constantFrom(null, 'sex', 'ageBand'),
    tab: fc.constantFrom('chart', 'table', 'drivers', 'about'),
    scale: fc.constantFrom('zero', 'zoom'),
    beside: fc.constantFrom('whole', 'above', 'both', 'none'),
    compareWith: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 5 }),
    organisation: fc.constantFrom('past', 'now'),
  } as const)
  .map((one) => (one.page === 'overview' ? { ...one, indicator: null } : one))

const figures = fc
  .record({
    version: fc.nat({ max: 2 ** 24 - 1 }),
    year: fc.integer({ min: 1990, max: 2088 }).map(String),
    headline: fc.option(fc.record({ digits: fc.nat({ max: 2 ** 39 }), decimals: fc.nat({ max: 3 }) })),
  })
  .map(({ headline, ...rest }) => ({ ...rest, headline }))

const codeOf = (selection: Selection, of: Pick<ReceiptCode, 'version' | 'year' | 'headline'>): string =>
  writeCode({ ...codedView(selection, organisation.id), ...of })

const usual = { version: 12_345_678, year: '2023', headline: { digits: 110, decimals: 1 } }
const viewed = { ...defaultSelection, page: 'indicator', indicator: 'sickLeave' } as const
const length = (code: string) => code.replaceAll('-', '').length

describe('the code of a receipt', () => {
  it('leads back to the very view that it was made of', () => {
    fc.assert(
      fc.property(selections, figures, (selection, of) => {
        const view = receiptViewOf(codeOf(selection, of), placeFor())
        expect(view).toMatchObject({ selection, lost: 0, code: of })
      }),
      { numRuns: 200 },
    )
  })

  it('is short for usual views: sixteen symbols at home, twenty for another unit', () => {
    expect(codeOf(viewed, usual)).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{1,4}$/)
    expect(length(codeOf(viewed, usual))).toBeLessThanOrEqual(16)
    for (const unit of ids) expect(length(codeOf({ ...viewed, unit }, usual))).toBeLessThanOrEqual(20)
  })

  it('can be typed in small letters, without hyphens, with O for 0 and I or L for 1', () => {
    fc.assert(
      fc.property(selections, figures, fc.array(fc.boolean()), (selection, of, choices) => {
        const code = codeOf(selection, of)
        const typed = code.replace(/[01-]/g, (sign) =>
          sign === '0' ? 'o' : sign === '1' ? (choices.length % 2 ? 'l' : 'I') : ' ',
        )
        expect(readCode(typed.toLowerCase())).toEqual(readCode(code))
      }),
    )
  })

  it('tells of any one mistyped symbol, and of any neighbours that have changed places', () => {
    fc.assert(
      fc.property(selections, figures, fc.nat(), fc.integer({ min: 1, max: 31 }), (selection, of, place, step) => {
        const symbols = [...codeOf(selection, of).replaceAll('-', '')]
        const at = place % symbols.length
        const other = alphabet.charAt((alphabet.indexOf(symbols[at] ?? '') + step) % 32)
        expect(readCode(symbols.with(at, other).join(''))).toBe('check')
        const [one, two] = [symbols[at], symbols[at + 1]]
        if (two === undefined || one === undefined || one === two) return
        expect(
          readCode(
            symbols
              .with(at, two)
              .with(at + 1, one)
              .join(''),
          ),
        ).toBe('check')
      }),
      { numRuns: 200 },
    )
  })

  it('never throws, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...alphabet.split(''), ' ', '-'), maxLength: 80 }),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const view = receiptViewOf(text, placeFor())
        if ('code' in view) expect(readCode(writeCode(view.code))).toEqual(view.code)
      }),
      { numRuns: 1000 },
    )
    expect(readCode('')).toBe('empty')
    expect(readCode(' - ')).toBe('empty')
    expect(readCode('3K7U-9QXM')).toBe('signs')
    expect(readCode('Z'.repeat(100_000))).toBe('check')
  })

  it('has one way to be written', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 2n ** 120n }), (number) => {
        const text = writeSymbols(number)
        expect(readSymbols(text)).toBe(number)
        const code = readCode(text)
        if (typeof code !== 'string') expect(writeCode(code)).toBe(text)
      }),
    )
  })

  it('says that it is of a newer format', () => {
    expect(readCode(writeSymbols(8n * 123_456_789_012_345n + 2n))).toBe('newer')
  })

  it('is refused where the organisation, the key figure or the unit is another', () => {
    const code = codeOf({ ...viewed, unit: 'enhet-7' }, usual)
    expect(receiptViewOf(code, { ...placeFor(), organisation: { id: 'annan' } })).toEqual({ kind: 'organisation' })
    expect(receiptViewOf(code, { ...placeFor(), indicators: [] })).toEqual({ kind: 'indicator' })
    const fewer = { units: tree.units, order: ids.filter((id) => id !== 'enhet-7') }
    expect(receiptViewOf(code, { ...placeFor(), tree: fewer })).toEqual({ kind: 'unit' })
  })

  it('names the units where it fits several, unless the address knows which', () => {
    const code = codeOf({ ...viewed, unit: 'enhet-7' }, usual)
    const twice = { units: tree.units, order: [...ids, 'enhet-7'] }
    expect(receiptViewOf(code, { ...placeFor(), tree: twice })).toEqual({ kind: 'ambiguous', units: ['ENHET-7', 'ENHET-7'] })
    const asked = { ...viewed, unit: 'enhet-7' }
    expect(receiptViewOf(code, { ...placeFor(asked), tree: twice })).toMatchObject({ selection: asked })
  })

  it('leaves out a compared unit that is no more, and counts it', () => {
    const code = codeOf({ ...viewed, compareWith: ['enhet-1', 'enhet-2'] }, usual)
    const fewer = { units: tree.units, order: ids.filter((id) => id !== 'enhet-1') }
    expect(receiptViewOf(code, { ...placeFor(), tree: fewer })).toMatchObject({
      selection: { compareWith: ['enhet-2'] },
      lost: 1,
    })
  })

  it('tells every key figure of the app from the others', () => {
    expect(new Set(indicators.map(({ id }) => codeHashes.indicator(id))).size).toBe(indicators.length)
  })

  it('spreads the numbers that stand for units and figures evenly', () => {
    const texts = Array.from({ length: 4096 }, (_, i) => `enhet-${i}`)
    const pairs = (texts.length * (texts.length - 1)) / 2
    const missed = (hashes: readonly number[]) => texts.length - new Set(hashes).size
    expect(missed(texts.map(codeHashes.unit))).toBeLessThan((4 * pairs) / 2 ** 25 + 2)
    expect(missed(texts.map(codeHashes.version))).toBeLessThan((4 * pairs) / 2 ** 24 + 2)
  })
})
