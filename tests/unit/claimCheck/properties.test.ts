import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../src/domain/formula.ts'
import { isNumber } from '../../../src/domain/figure.ts'
import type { Line } from '../../../src/domain/indicator.ts'
import type { Ground } from '../../../src/claimCheck/ground.ts'
import { piecesOf } from '../../../src/claimCheck/piecesOf.ts'
import { reviewText } from '../../../src/claimCheck/reviewText.ts'
import { formatPlain } from '../../../src/words/number.ts'
import { builtInGround } from './builtInGround.ts'
import { living, madeUpGround } from './madeUpGround.ts'

const grounds = [
  builtInGround(),
  ...[0, 40, 90, 200, 300].flatMap((i) => (living[i] === undefined ? [] : [madeUpGround(living[i].id)])),
]

/** A sentence with one figure in it, and the figure that is right. */
interface Case {
  readonly ground: Ground
  readonly write: (number: string) => string
  readonly actual: number
  readonly decimals: number
}

interface Template {
  readonly indicator: string
  readonly line: string
  readonly at?: Line['at']
  readonly decimals: number
  /** `{n}` is the number, `{y}` the year, `{u}` the unit's name. */
  readonly text: string
}

const templates: readonly Template[] = [
  { indicator: 'headcount', line: 'total', decimals: 0, text: '{u} hade {n} månadsanställda {y}.' },
  { indicator: 'headcount', line: 'total', decimals: 0, text: 'Den 31 december {y} var antalet månadsanställda {n}.' },
  { indicator: 'headcount', line: 'total', decimals: 0, text: 'I slutet av {y} fanns {n} månadsanställda i {u}.' },
  {
    indicator: 'headcount',
    line: 'total',
    at: { employment: 'permanent' },
    decimals: 0,
    text: 'Vi hade {n} tillsvidareanställda år {y}.',
  },
  {
    indicator: 'headcount',
    line: 'total',
    at: { sex: 'women' },
    decimals: 0,
    text: 'Antalet månadsanställda kvinnor var {n} {y}.',
  },
  {
    indicator: 'sexShare',
    line: 'men',
    at: { sex: 'men' },
    decimals: 1,
    text: 'Andelen män bland de månadsanställda var {n} procent {y}.',
  },
  { indicator: 'sickLeave', line: 'all', decimals: 1, text: 'Sjukfrånvaron i {u} var {n} % {y}.' },
  {
    indicator: 'sickLeave',
    line: 'all',
    decimals: 2,
    text: '{y} uppgick sjukfrånvaron till {n} procent av ordinarie arbetstid.',
  },
  { indicator: 'sickLeave', line: 'all', at: { group: 'women' }, decimals: 1, text: 'Kvinnornas sjuktal var {n} % under {y}.' },
  {
    indicator: 'sickLeave',
    line: 'all',
    at: { group: 'age-29' },
    decimals: 1,
    text: 'Medarbetare 29 år eller yngre hade {y} en sjukfrånvaro på {n} %.',
  },
  { indicator: 'turnover', line: 'turnover', decimals: 1, text: 'Personalomsättningen för {u} år {y} var {n}%.' },
  { indicator: 'turnover', line: 'leavers', decimals: 0, text: 'Under {y} slutade {n} personer.' },
  { indicator: 'recruitment', line: 'ads', decimals: 0, text: 'Under {y} hade vi {n} annonser.' },
  {
    indicator: 'recruitment',
    line: 'applicantsPerAd',
    decimals: 1,
    text: 'Det kom i genomsnitt {n} ansökningar per annons {y}.',
  },
]

function casesFor(ground: Ground): readonly Case[] {
  const label = ground.tree.units.get(ground.unit)?.label ?? ''
  return templates.flatMap(({ indicator, line: id, at = {}, decimals, text }) => {
    const sources = ground.sources.find((each) => each.indicator.id === indicator)
    const lines =
      sources === undefined
        ? []
        : [sources.indicator.headline, ...sources.indicator.view.lines, ...(sources.indicator.view.tableOnly ?? [])]
    const line = lines.find((each) => each.id === id)
    if (sources === undefined || line === undefined) return []
    return ['2019', '2022', '2023'].flatMap((year) => {
      const { figure } = evaluate(line.formula, sources.cube, { unit: ground.unit, time: year, ...line.at, ...at })
      if (!isNumber(figure)) return []
      const write = (number: string) => text.replace('{u}', label).replace('{y}', year).replace('{n}', number)
      return [{ ground, write, actual: figure, decimals }]
    })
  })
}

const cases = grounds.flatMap(casesFor)
/** Cases by number: a failing one prints its sentence, not the municipality. */
const someCase = fc.nat({ max: cases.length - 1 })
const ground = builtInGround()
/** Sentences about nothing that the feeds have. */
const foreign = fc.constantFrom(
  'Budgeten',
  'Antalet elever',
  'Kostnaden',
  'Medelåldern',
  'Nöjdheten',
  'Frisknärvaron',
  'Andelen nöjda',
)
const anyNumber = fc.oneof(
  fc.constantFrom('299', '2,79', '11,7', '45', '814', '18', '283', '33'),
  fc.integer({ min: 0, max: 99_999 }).map(String),
)

describe('a true sentence', () => {
  it('can be written of every kind of figure, of several units', () => {
    expect(grounds.length).toBeGreaterThan(4)
    expect(cases.length).toBeGreaterThan(150)
  })

  it('is called right', () => {
    fc.assert(
      fc.property(someCase, (at) => {
        const { ground: own, write, actual, decimals } = cases[at] as Case
        const text = write(formatPlain(actual, decimals))
        const { statements } = reviewText(text, own)
        expect(
          statements.map(({ kind, verdict }) => [kind, text, verdict]),
          text,
        ).toEqual([['holds', text, expect.anything()]])
      }),
      { numRuns: 300 },
    )
  })

  it('is never called right with another number', () => {
    const step = fc.integer({ min: -40, max: 40 }).filter((by) => by !== 0)
    fc.assert(
      fc.property(someCase, step, (at, by) => {
        const { ground: own, write, actual, decimals } = cases[at] as Case
        const other = actual + by * 10 ** -decimals
        fc.pre(other >= 0)
        const { statements } = reviewText(write(formatPlain(other, decimals)), own)
        expect(statements.length).toBeGreaterThan(0)
        expect(statements.filter(({ kind }) => kind === 'holds')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('is judged alike wherever its paragraph stands', () => {
    const own = cases
      .filter((each) => each.ground === grounds[0])
      .map((each) => each.write(formatPlain(each.actual, each.decimals)))
    const count = (paragraphs: readonly string[]) =>
      reviewText(paragraphs.join('\n\n'), ground).statements.filter(({ kind }) => kind === 'holds').length
    fc.assert(
      fc.property(fc.shuffledSubarray(own, { minLength: own.length }), (shuffled) => {
        expect(count(shuffled)).toBe(own.length)
      }),
      { numRuns: 30 },
    )
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    ...'sjukfrånvaron månadsanställda kvinnor män ökat från till än 2022 2023 % 299 12,9 procentenheter ytterligare kommunen'.split(
      ' ',
    ),
    ...'Kommunstaben högre övriga åldersgrupper 30–49 år d.v.s. av på totalt ( ) , . •'.split(' '),
    '\n',
    '\n\n',
  )
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  )

  it('is read without a fault, and its marks lie within it, in order and apart', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { statements, remarks } = reviewText(text, ground)
        let end = 0
        for (const statement of statements) {
          expect(statement.start).toBeGreaterThanOrEqual(end)
          expect(statement.end).toBeGreaterThan(statement.start)
          expect(text.slice(statement.start, statement.end)).toBe(statement.text)
          end = statement.end
        }
        for (const remark of remarks) expect(remark.end).toBeLessThanOrEqual(text.length)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(
          piecesOf(text, statements)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  it('about something else is never called right, whatever its numbers', () => {
    fc.assert(
      fc.property(
        foreign,
        anyNumber,
        fc.constantFrom('var', 'ökade till', 'minskade med'),
        fc.constantFrom('', ' %', ' personer'),
        (what, number, verb, unit) => {
          const { statements } = reviewText(`${what} ${verb} ${number}${unit} 2023.`, ground)
          expect(statements.filter(({ kind }) => kind === 'holds')).toEqual([])
        },
      ),
    )
  })

  it('of 100 kB is read in time that grows with it, also where it has no end', () => {
    const timeOf = (text: string) => {
      const start = performance.now()
      reviewText(text, ground)
      return performance.now() - start
    }
    const endless = 'sjukfrånvaron 2,79 % '
    timeOf(endless.repeat(200))
    const [small, large] = [timeOf(endless.repeat(1250)), timeOf(endless.repeat(5000))]
    expect(large).toBeLessThan(40 * small)
  })
})

describe('a withheld figure', () => {
  it('is not told, neither by its number nor by its judgement', () => {
    const sources = ground.sources.map((each) => ({
      ...each,
      cube: {
        ...each.cube,
        cells: each.cube.cells.map((cell) => ({ ...cell, figure: { kind: 'protected', reason: 'at-source' } as const })),
      },
    }))
    const { statements } = reviewText('Vi hade 299 månadsanställda 2023. Sjukfrånvaron har minskat. Vi hade 4 annonser 2023.', {
      ...ground,
      sources,
    })
    expect(statements.map(({ kind }) => kind)).toEqual(['untestable', 'untestable', 'untestable'])
    for (const { verdict } of statements) expect(verdict).toBe('Uppgiften är skyddad.')
  })
})
