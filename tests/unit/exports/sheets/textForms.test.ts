import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { CarriedTable } from '../../../../src/exhibits/carriedTable.ts'
import { wordCell } from '../../../../src/exhibits/wordCell.ts'
import { csvOf } from '../../../../src/exports/sheets/csvOf.ts'
import { delimit } from '../../../../src/exports/sheets/delimit.ts'
import { disarm, disarmField } from '../../../../src/exports/sheets/disarm.ts'
import { sentenceOf } from '../../../../src/exports/sheets/sentenceOf.ts'
import { tableTextOf } from '../../../../src/exports/sheets/tableTextOf.ts'
import { hidden, longName, recruitment, series, setOf, sickLeave, turnover, withGap, axis } from '../../charts/fixtures.ts'
import { anyTable, exhibitOf, exhibitOfTable, hostileText, numberCell, situationOf, tableWith } from './madeExhibits.ts'

const parse = (text: string, delimiter: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text.replace('\ufeff', ''), { delimiter, skipEmptyLines: true }).data

const rowsOf = (text: string) => parse(text, ';')
const row = (rows: readonly (readonly string[])[], label: string) => rows.find(([first]) => first === label)

/** What a spreadsheet would run: every field that is no number and begins as formulas do, also behind blanks. */
const runs = (field: string): boolean => /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(field) && !/^[+-]\d+([.,]\d+)?$/.test(field)

describe('disarming', () => {
  it.each(['=1+1', '+1+1', '-2+3', '@SUM(A1)', '\t1', '\r1', ' =1', '\u00a0=1', '\u200b=1', '＝1', '+16 sedan 2022', '--1'])(
    'puts an apostrophe before %j',
    (text) => {
      expect(disarm(text)).toBe(`'${text}`)
    },
  )

  it.each(['', '-0,2', '+16', '-12.5', '2,79', '−0,2 procentenheter', 'a=b', '20–29 år', '* not'])(
    'leaves %j as it is',
    (text) => {
      expect(disarm(text)).toBe(text)
    },
  )
})

/** Every field that a spreadsheet would see that parts the lines of a text by another sign than the text does. */
const fieldsBy = (text: string, signs: readonly string[]): readonly string[] =>
  signs.flatMap((sign) => [...parse(text, sign).flat(), ...text.split(/\r\n/).flatMap((line) => line.split(sign))])

/**
 * A quotation mark before what runs is no part of the field. A number with another separator behind it, as in "+16; …", is no formula
 * in any spreadsheet's grammar: nothing may follow a number there but an operator.
 */
const runsBare = (field: string): boolean => {
  const bare = field.replace(/^[\s"]+/, '').replace(/[\s"]+$/, '')
  return runs(bare) && !/^[+-]\d+([.,]\d+)?[\s"]*[;,\t]/.test(bare)
}

describe('disarming what another separator would part', () => {
  it.each([
    ['x;=1+A1;y', "x;'=1+A1;y"],
    ['x,=1+A1,y', "x,'=1+A1,y"],
    ['x\t=1', "x\t'=1"],
    ['x; \u00a0@SUM(A1)', "x; \u00a0'@SUM(A1)"],
    ['x;"=1+A1";y', `x;"'=1+A1";y`],
    ['x;-2+3', "x;'-2+3"],
    ['x,＝1', "x,'＝1"],
    ['=1;=2,+3a', "'=1;'=2,'+3a"],
    ['"@SUM(A1)', `"'@SUM(A1)`],
  ])('puts an apostrophe into %j', (text, safe) => {
    expect(disarmField(text)).toBe(safe)
    expect(fieldsBy(safe, [';', ',', '\t']).filter(runsBare)).toEqual([])
  })

  it.each(['2,79', '-0,2', '+16', 'från 3,5 till -0,2', 'a, -5, +16; -12.5', 'a; b, c', 'x;y=1', 'Vård, skola'])(
    'leaves %j as it is',
    (text) => {
      expect(disarmField(text)).toBe(text)
    },
  )

  it('leaves nothing that runs in a file of either kind, whatever its labels are', () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostileText, { minLength: 1, maxLength: 3 }), { maxLength: 3 }), (rows) => {
        const others = { ';': [',', '\t'], ',': [';', '\t'], '\t': [';', ','] } as const
        for (const sign of [';', ',', '\t'] as const)
          expect(fieldsBy(delimit(rows, sign), [...others[sign], sign]).filter(runsBare)).toEqual([])
      }),
    )
  })
})

describe('the Swedish text file', () => {
  const text = csvOf([exhibitOf(withGap)])

  it('opens in Swedish Excel: a mark of UTF-8, semicolons, decimal commas, lines that end as Windows has them', () => {
    expect(text.startsWith('\ufeff')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(row(rowsOf(text), 'Grupp')).toEqual(['Grupp', '2017', '2018', '2019', '2020', '2021', '2022', '2023'])
    expect(row(rowsOf(text), 'Kvinnor')).toEqual(['Kvinnor', '3,2', 'saknas', '2,9', 'skyddat', '3,1', '3,4', '3,3'])
  })

  it('has what and whom above the table, and source, reading and receipt below', () => {
    const rows = rowsOf(text)
    expect(rows.slice(0, 5)).toEqual([
      ['Prov'],
      ['En rubrik'],
      ['Vilka och var'],
      ['Urval: Skolan · 2017–2023'],
      ['Värdena är i procent.'],
    ])
    expect(row(rows, 'Källa')).toEqual(['Källa', 'Provet'])
    expect(row(rows, 'Siffrorna gäller')?.[1]).toBe('per 31\u00a0december\u00a02023')
    expect(row(rows, 'Bildkvitto')).toEqual(['Bildkvitto', '3F7K2AB'])
    expect(row(rows, 'Bedömning')).toEqual(['Bedömning', 'kan vara slump'])
    expect(row(rows, 'Att tänka på')).toEqual(['Att tänka på', '1. 2020: Något hände'])
    expect(row(rows, 'Kommentar')).toEqual(['Kommentar', 'Det gick bra. (Rapporten)'])
  })

  it('has small print in rows of its own, under its figure', () => {
    const rows = rowsOf(csvOf([exhibitOf(turnover)]))
    const at = rows.findIndex(([first]) => first === 'Noter till tabellen')
    expect(rows[at + 1]).toEqual(['Personalomsättning', '35 av 271, 9,4–17,4\u00a0%', '33 av 283, 8,4–15,9\u00a0%'])
  })

  it('says which rows are percent where others are not', () => {
    const mixed = setOf(
      [series('leavers', 'Slutade', [35], { shownAs: 'persons', decimals: 0 }), series('rate', 'Omsättning', [12.9])],
      axis(20, 5),
    )
    const rows = rowsOf(csvOf([exhibitOf(mixed)]))
    expect(row(rows, 'Slutade')).toEqual(['Slutade', '35'])
    expect(row(rows, 'Omsättning, procent')).toEqual(['Omsättning, procent', '12,9'])
    expect(
      rowsOf(csvOf([exhibitOf(recruitment)]))
        .flat()
        .join(' '),
    ).not.toContain('procent')
  })

  it('says which columns are percent where rows are mixed', () => {
    const percent = { shownAs: 'percent' } as const
    const table = tableWith({ Kvinnor: [numberCell(2.9, 1, percent), numberCell(-0.49, 2)] })
    expect(row(rowsOf(csvOf([exhibitOfTable(table)])), 'Grupp')).toEqual(['Grupp', '2020, procent', '2021'])
    expect(row(rowsOf(csvOf([exhibitOfTable(table)])), 'Kvinnor')).toEqual(['Kvinnor', '2,9', '-0,49'])
  })

  it('has a situation and then each of its key figures', () => {
    const rows = rowsOf(
      csvOf([situationOf([exhibitOf(sickLeave, { topic: 'Sjukfrånvaro' })], tableWith({ Prov: [numberCell(1, 0)] }))]),
    )
    expect(rows.flat().indexOf('En mening.')).toBeGreaterThan(0)
    expect(rows.flat().indexOf('Sjukfrånvaro')).toBeGreaterThan(rows.flat().indexOf('En mening.'))
    expect(rows).toContainEqual(['Totalt', '3,8', '3,2', '2,0', '3,0', '2,8'])
  })

  it('has a key figure of a situation once, also where it is asked for beside it', () => {
    const card = exhibitOf(sickLeave, { topic: 'Sjukfrånvaro' })
    const situation = situationOf([card], tableWith({ Prov: [numberCell(1, 0)] }))
    expect(csvOf([situation, card])).toBe(csvOf([situation]))
  })

  it('runs nothing and loses nothing, whatever labels and sources are', () => {
    fc.assert(
      fc.property(anyTable(hostileText), hostileText, (table, source) => {
        const rows = rowsOf(csvOf([exhibitOfTable(table, { source, topic: source })]))
        expect(rows.flat().filter(runs)).toEqual([])
        for (const { label, cells } of table.rows) expect(rows.some((fields) => isRow(fields, label, cells))).toBe(true)
      }),
    )
  })
})

const squeezed = (text: string): string => text.replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')

/** Whether fields are those of a row: its label, disarmed or not, and a field per cell. */
function isRow([first = '', ...rest]: readonly string[], label: string, cells: CarriedTable['rows'][number]['cells']): boolean {
  const bare = (text: string) => text.replaceAll("'", '').replace(/, procent$/, '')
  const isNamed = bare(first) === bare(squeezed(label))
  return isNamed && rest.length === cells.length && cells.every(({ value, text }, i) => value !== null || rest[i] === text)
}

describe('the table as text for the clipboard', () => {
  it('has tabs, bare Swedish numbers and words, and says whose figures they are', () => {
    const lines = tableTextOf(exhibitOf(withGap)).split('\r\n')
    expect(lines[0]).toBe('Prov. Vilka och var')
    expect(lines).toContain('Kvinnor\t3,2\tsaknas\t2,9\tskyddat\t3,1\t3,4\t3,3')
    expect(lines.at(-1)).toBe('Källa: Provet · per 31\u00a0december\u00a02023 · Bildkvitto: 3F7K2AB')
    expect(lines).toContain('Urval: Skolan · 2017–2023')
  })

  it('has an ASCII minus and no thousands, so that numbers are pasted as numbers', () => {
    const table = tableWith({ Prov: [numberCell(-0.2, 1), numberCell(12_345, 0)] })
    expect(tableTextOf(exhibitOfTable(table))).toContain('Prov\t-0,2\t12345\r\n')
  })

  it('has as many cells in a row as the table, whatever its labels are', () => {
    fc.assert(
      fc.property(anyTable(hostileText), (table) => {
        const rows = parse(tableTextOf(exhibitOfTable(table)), '\t')
        expect(rows.flat().filter(runs)).toEqual([])
        const full = rows.filter(({ length }) => length === table.columns.length + 1)
        expect(full.length).toBeGreaterThanOrEqual(table.rows.length + 1)
      }),
    )
  })
})

describe('a sentence', () => {
  it('has finding, whom, source, date and receipt, each with one full stop', () => {
    const exhibit = exhibitOf(longName, { heading: 'Sjukfrånvaron var 2,8 % 2023. Skillnaden är tydlig.' })
    expect(sentenceOf(exhibit)).toBe(
      'Sjukfrånvaron var 2,8 % 2023. Skillnaden är tydlig. Vilka och var. Källa: Provet · per 31\u00a0december\u00a02023 · Bildkvitto: 3F7K2AB.',
    )
  })

  it('says of made-up figures that they are', () => {
    const exhibit = exhibitOf(longName, { warnings: ['Påhittade uppgifter. Kommunen finns inte.'] })
    expect(sentenceOf(exhibit)).toContain('Vilka och var. Påhittade uppgifter. Kommunen finns inte. Källa: ')
  })

  it('has the sentences of a situation', () => {
    expect(sentenceOf(situationOf([], tableWith({})))).toContain('En rubrik. En mening. Vilka och var.')
  })
})

describe('a withheld figure', () => {
  it('is its word in every text form', () => {
    const set = setOf([series('women', 'Kvinnor', [71.1, hidden])], axis(100, 20))
    const exhibit = exhibitOf(set)
    for (const text of [csvOf([exhibit]), tableTextOf(exhibit)]) expect(text).toMatch(/Kvinnor[;\t]71,1[;\t]skyddat\r\n/)
    const words = tableWith({ Prov: [wordCell('för få', 'missing')] })
    expect(csvOf([exhibitOfTable(words)])).toContain('Prov;för få\r\n')
  })
})
