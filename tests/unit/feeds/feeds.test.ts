import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../../src/contract/jsonSchemas.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import { type Coordinates, cellAt, type Cube } from '../../../src/domain/cube.ts'
import { notApplicable, notReported } from '../../../src/domain/figure.ts'
import { judgeClaim } from '../../../src/domain/claim.ts'
import { matchesSchema } from '../contract/matchesSchema.ts'
import { catalog, context, cubeOf, datasetOf, feedFiles, linkedFiles, readJson } from './readFeeds.ts'
import report from './report.json'

const years = report.years.split(' ')
const unit = 'kommunstaben'
const numbersIn = (row: string): readonly number[] => row.split(' ').map((text) => Number(text.replace(',', '.')))
const figureAt = (cube: Cube, at: Omit<Coordinates, 'unit'> & { readonly measure: string }) =>
  cellAt(cube, { unit, ...at }).figure
const rowOf = (cube: Cube, at: Omit<Coordinates, 'unit' | 'time'> & { readonly measure: string }) =>
  years.map((time) => figureAt(cube, { ...at, time }))

const [headcount, age, sickLeave] = [cubeOf('headcount'), cubeOf('age'), cubeOf('sickLeave')]
const [turnover, recruitment] = [cubeOf('turnover'), cubeOf('recruitment')]

describe('the built-in feeds', () => {
  it('are the files that the catalog leads to, and no others', () => {
    expect([...feedFiles].sort()).toEqual([...linkedFiles].sort())
  })

  it('match the published JSON Schemas', () => {
    const { catalog: catalogSchema, dataset, context: contextSchema } = jsonSchemas()
    const schemaOf = (file: string) =>
      file === 'index.json' ? catalogSchema : file.endsWith('context.json') ? contextSchema : dataset
    for (const file of feedFiles) expect(matchesSchema(readJson(file), schemaOf(file) as object), file).toBe(true)
  })

  it('tell of Luleå kommun, with Kommunstaben under it, and promise no next delivery', () => {
    expect(catalog.organisation).toEqual({ id: 'lulea', label: 'Luleå kommun' })
    expect(catalog.nextDelivery).toBeNull()
    expect([...catalog.tree.units.values()]).toEqual([
      { id: 'lulea', label: 'Luleå kommun', parent: null, children: ['kommunstaben'] },
      { id: 'kommunstaben', label: 'Kommunstaben', parent: 'lulea', children: [] },
    ])
  })

  it('hold 125 figures of section 4 and seven of section 8', () => {
    const figuresIn = (area: AreaId) => datasetOf(area).values.filter((value) => value !== null).length
    expect(figuresIn('headcount') + figuresIn('age') + figuresIn('sickLeave')).toBe(125)
    expect(figuresIn('turnover') + figuresIn('recruitment')).toBe(7)
  })

  it('name the section of the report, its data date and who is counted', () => {
    for (const [cube, section] of [
      [headcount, '4'],
      [age, '4'],
      [sickLeave, '4'],
      [turnover, '8'],
      [recruitment, '8'],
    ] as const) {
      expect(cube.source).toContain(`Kommunstabens verksamhetsberättelse 2023, avsnitt ${section} `)
      expect(cube.updated).toBe('2023-12-31')
      expect(cube.note).not.toBeNull()
    }
    expect(headcount.note).toContain('anger procent, men värdena är antal personer')
    expect(sickLeave.note).toContain('exklusive intermittenta ”springvik”. Avtal AB, BEA och PAN.')
    expect(sickLeave.method).toBe('legal')
    expect(turnover.definition).toBe('leavers/permanent-31-december')
  })
})

describe('every cell equals the report', () => {
  it.each([
    ['Tillsvidareanställda totalt', 'permanent', 'total'],
    ['Tillsvidareanställda kvinnor', 'permanent', 'women'],
    ['Tillsvidareanställda män', 'permanent', 'men'],
    ['Visstidsanställda totalt', 'fixedTerm', 'total'],
    ['Visstidsanställda kvinnor', 'fixedTerm', 'women'],
    ['Visstidsanställda män', 'fixedTerm', 'men'],
  ] as const)('%s', (row, employment, sex) => {
    const printed = numbersIn(report['Antal månadsanställda den 31 december'][row])
    expect(rowOf(headcount, { employment, sex, measure: 'persons' })).toEqual(printed)
  })

  it.each([
    ['0 - 19 år', '0-19'],
    ['20 - 29 år', '20-29'],
    ['30 - 39 år', '30-39'],
    ['40 - 49 år', '40-49'],
    ['50 - 59 år', '50-59'],
    ['60 - år', '60+'],
  ] as const)('%s', (row, ageBand) => {
    const printed = [report['Åldersfördelning tillsvidareanställda'][row], report['Åldersfördelning visstidsanställda'][row]]
    const found = ['permanent', 'fixedTerm'].map((employment) => rowOf(age, { employment, ageBand, measure: 'share' }))
    expect(found).toEqual(printed.map(numbersIn))
  })

  it.each([
    ['Tot sjukfrv : Tot ord arbtid', 'rate', 'all'],
    ['Sjukfrv > 59 dagar : Tot sjukfrv', 'longShare', 'all'],
    ['Tot sjukfrv: Tot ord arbtid (Kv)', 'rate', 'women'],
    ['Tot sjukfrv : Tot ord arbtid (M)', 'rate', 'men'],
    ['Tot sjukfrv : Tot ord arbtid (<=29 år)', 'rate', 'age-29'],
    ['Tot sjukfrv : Tot ord arbtid ( 30-49 år)', 'rate', 'age30-49'],
    ['Tot sjukfrv : Tot ord arbtid (>=50 år)', 'rate', 'age50+'],
  ] as const)('%s', (row, measure, group) => {
    expect(rowOf(sickLeave, { group, measure })).toEqual(numbersIn(report['Sjukfrånvaro, procent'][row]))
  })

  it('Personalomsättning', () => {
    for (const [time, row] of Object.entries(report.Personalomsättning)) {
      expect(['leavers', 'employees'].map((measure) => figureAt(turnover, { time, measure }))).toEqual(numbersIn(row))
    }
  })

  it('Annonser', () => {
    const at = (code: string, measure: string) => cellAt(recruitment, { unit: code, time: '2023', measure }).figure
    expect([at('kommunstaben', 'ads'), at('kommunstaben', 'applicants')]).toEqual(numbersIn(report.Annonser.Kommunstaben))
    expect(at('lulea', 'applicantsPerAd')).toBe(Number(report.Annonser['Luleå kommun']))
  })
})

describe('what the report leaves out', () => {
  it('is missing in the feeds, never zero', () => {
    for (const area of ['headcount', 'sickLeave', 'turnover', 'recruitment'] as const)
      expect(datasetOf(area).values).not.toContain(0)
    expect(figureAt(turnover, { time: '2021', measure: 'leavers' })).toBe(notReported)
    expect(cellAt(recruitment, { unit: 'lulea', time: '2023', measure: 'ads' }).figure).toBe(notReported)
    expect(figureAt(recruitment, { time: '2023', measure: 'applicantsPerAd' })).toBe(notReported)
  })

  it('has no rows of its own: turnover begins in 2022 and recruitment in 2023', () => {
    expect(turnover.dimensions.find(({ id }) => id === 'time')?.codes).toEqual(['2022', '2023'])
    expect(recruitment.dimensions.find(({ id }) => id === 'time')?.codes).toEqual(['2023'])
  })

  it('has zeros only in the age bands where the report prints 0,0', () => {
    const printed = [report['Åldersfördelning tillsvidareanställda'], report['Åldersfördelning visstidsanställda']]
    const zeros = printed
      .flatMap((table) => Object.values(table))
      .flatMap(numbersIn)
      .filter((value) => value === 0)
    expect(datasetOf('age').values.filter((value) => value === 0)).toHaveLength(zeros.length)
  })

  it('is not applicable where long sick leave is divided by group', () => {
    for (const group of ['women', 'men', 'age-29', 'age30-49', 'age50+']) {
      expect(rowOf(sickLeave, { group, measure: 'longShare' })).toEqual(years.map(() => notApplicable))
    }
  })
})

describe('totals', () => {
  const persons = (employment: string, sex: string) => rowOf(headcount, { employment, sex, measure: 'persons' }) as number[]

  it('as published are the sums of women and men', () => {
    for (const employment of ['permanent', 'fixedTerm']) {
      const [women, men] = [persons(employment, 'women'), persons(employment, 'men')]
      expect(persons(employment, 'total')).toEqual(women.map((count, i) => count + (men[i] ?? Number.NaN)))
    }
    expect(persons('permanent', 'total')).toEqual([241, 239, 255, 271, 283])
  })

  it('of both employment forms are derived, since the report prints none', () => {
    expect(datasetOf('headcount').dimensions.find(({ id }) => id === 'employment')?.codes).toEqual(['permanent', 'fixedTerm'])
    expect(persons('total', 'total')).toEqual([256, 249, 268, 283, 299])
  })

  it('of the age bands are 100 percent but for rounding', () => {
    const bands = ['0-19', '20-29', '30-39', '40-49', '50-59', '60+']
    for (const employment of ['permanent', 'fixedTerm']) {
      for (const time of years) {
        const shares = bands.map((ageBand) => figureAt(age, { time, employment, ageBand, measure: 'share' }) as number)
        expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThanOrEqual(0.3)
      }
    }
  })
})

describe('the context', () => {
  it('holds the words of the report on headcount, sick leave, turnover and recruitment', () => {
    const of = (code: string) => context.comments.filter((comment) => comment.unit === code).map(({ area }) => area)
    expect(of('kommunstaben')).toEqual(['headcount', 'sickLeave', 'turnover', 'recruitment', 'recruitment'])
    expect(of('lulea')).toEqual(['headcount', 'headcount', 'recruitment', 'recruitment', 'recruitment'])
    const all = context.comments.map(({ text }) => text).join('\n')
    for (const words of [
      'Kommunstaben hade 13 fler månadsanställda',
      'har sjunkit ytterligare under 2023, Idag är medarbetarna',
      'Kommunstabens har haft 45 annonser under 2023 med totalt 814 sökande.',
      'Det är högre än kommunen totalt.',
      '33 personer på totalt 283 anställda. Det är en liten minskning',
      'maximalt 30 till minimalt 10 medarbetare per chef',
      'inriktningsbeslut om min 10 max 30',
      'i genomsnitt 13 ansökningar gjorts per publicerad annons',
      '3 stycken godkända KOM-KR ansökningar',
      'Totalt har 6 st ansökningar påbörjats.',
      '12 deltagare från sex av våra förvaltningar',
      'tre av deltagarna gått vidare till chefstjänster',
      'Hela potten om 4,4 miljoner',
    ]) {
      expect(all).toContain(words)
    }
  })

  it('is in flowing text, without the line breaks of the page', () => {
    for (const { text } of [...context.comments, ...context.claims]) expect(text).not.toMatch(/\n| {2}/)
  })

  it('quotes each claim from a comment, figure and all', () => {
    for (const { text, unit: code, area } of context.claims) {
      const comments = context.comments.filter((comment) => comment.unit === code && comment.area === area)
      expect(
        comments.some((comment) => comment.text.includes(text)),
        text,
      ).toBe(true)
    }
    expect(context.claims.map(({ figure, direction }) => figure?.value ?? direction?.way)).toEqual([
      13,
      'down-further',
      11,
      12.9,
      45,
      814,
      18,
      13,
    ])
  })

  it('has the target of 10 to 30 employees per manager from February 2023, for the whole municipality', () => {
    expect(context.targets).toEqual([
      {
        area: 'headcount',
        measure: 'employeesPerManager',
        unit: 'lulea',
        min: 10,
        max: 30,
        from: '2023-02',
        decision: 'Kommunstyrelsens beslut om riktmärke, februari 2023',
        owner: 'Kommunstyrelsen',
      },
    ])
  })

  it('has the two reorganisations and the pandemic', () => {
    expect(context.events.map(({ unit: code, from, to, kind }) => [code, from, to, kind])).toEqual([
      ['kommunstaben', '2020', null, 'reorganisation'],
      ['lulea', '2020', '2022', 'external'],
      ['kommunstaben', '2024', null, 'reorganisation'],
    ])
  })

  it('claims 13 more and a fall once again, which the figures contradict', () => {
    const [more, fall] = context.claims
    const whole = ['2021', '2022', '2023'].map((time) => figureAt(headcount, { time, measure: 'persons' }))
    const rates = ['2021', '2022', '2023'].map((time) => figureAt(sickLeave, { time, measure: 'rate' }))
    expect(more && judgeClaim(more, whole as [number, number, number])).toEqual({ kind: 'differs', actual: 16 })
    expect(fall && judgeClaim(fall, rates as [number, number, number]).kind).toBe('differs')
  })
})
