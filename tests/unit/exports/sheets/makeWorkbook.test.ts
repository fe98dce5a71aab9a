import { strFromU8, unzipSync, zip } from 'fflate'
import fc from 'fast-check'
import readExcelFile from 'read-excel-file/universal'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { FullExhibit } from '../../../../src/exhibits/exhibit.ts'
import { wordCell } from '../../../../src/exhibits/wordCell.ts'
import { makeWorkbook } from '../../../../src/exports/sheets/makeWorkbook.ts'
import { roundedValue } from '../../../../src/exports/sheets/roundedValue.ts'
import { defaultSelection } from '../../../../src/selection/selection.ts'
import { axis, hidden, recruitment, series, setOf, sickLeave, turnover, withGap } from '../../charts/fixtures.ts'
import { builtInReader, fullExhibit, viewOf } from '../../exhibits/feedExhibits.ts'
import { anyTable, exhibitOf, exhibitOfTable, hostileText, numberCell, tableWith } from './madeExhibits.ts'

const site = 'https://kommunen.se/personal/'
const address = (link: string) => `${site}${link}`

type Value = string | number | boolean | Date | null

/** The sheets by name, as another library reads them. */
async function sheetsOf(exhibits: readonly FullExhibit[]): Promise<Readonly<Record<string, readonly (readonly Value[])[]>>> {
  const sheets = await readExcelFile(await makeWorkbook(exhibits, address))
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data as readonly (readonly Value[])[]]))
}

/** The parts of the file by path, unzipped. */
async function partsOf(exhibits: readonly FullExhibit[], to = address): Promise<Readonly<Record<string, string>>> {
  const bytes = new Uint8Array(await (await makeWorkbook(exhibits, to)).arrayBuffer())
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
}

const rowOf = (rows: readonly (readonly Value[])[] = [], label: string) => rows.find(([first]) => first === label)
const full = (values: readonly Value[] = []) => values.filter((value) => value !== null)

/** The format codes of the first sheet's cells with numbers, in their order. */
function formatsIn(parts: Readonly<Record<string, string>>): readonly (string | undefined)[] {
  const styles = parts['xl/styles.xml'] ?? ''
  const codes = new Map([...styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]))
  const cellStyles = [...(/<cellXfs[\s\S]*<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf ([^>]*)>/g)].map(
    ([, attributes]) => attributes,
  )
  const cells = (parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<c r="[A-Z]+\d+" s="(\d+)"><v>/g)
  return [...cells].map(([, style]) => {
    const id = /numFmtId="(\d+)"/.exec(cellStyles[Number(style)] ?? '')?.[1]
    return codes.get(id)?.replaceAll('&quot;', '"')
  })
}

describe('the sheet of figures', () => {
  it('has numbers as numbers, years as columns, and a word where there is no number', async () => {
    const { Data: rows = [] } = await sheetsOf([exhibitOf(withGap)])
    expect(full(rowOf(rows, 'Grupp'))).toEqual(['Grupp', '2017', '2018', '2019', '2020', '2021', '2022', '2023'])
    expect(full(rowOf(rows, 'Kvinnor'))).toEqual(['Kvinnor', 3.2, 'saknas', 2.9, 'skyddat', 3.1, 3.4, 3.3])
  })

  it('has topic, finding, whom and filters above the table, and source, date and receipt below', async () => {
    const { Data: rows = [] } = await sheetsOf([exhibitOf(withGap)])
    expect(rows.slice(0, 4).map(([first]) => first)).toEqual(['Prov', 'En rubrik', 'Vilka och var', 'Urval: Skolan · 2017–2023'])
    expect(rows.at(-1)?.[0]).toBe('Källa: Provet · per 31\u00a0december\u00a02023 · Bildkvitto: 3F7K2AB')
  })

  it('says the topic once where there is no finding, and why there is little to see', async () => {
    const { Data: rows = [] } = await sheetsOf([exhibitOf(withGap, { heading: 'Prov', why: 'Uppgifterna är skyddade.' })])
    const above = ['Prov', 'Vilka och var', 'Urval: Skolan · 2017–2023', 'Uppgifterna är skyddade.']
    expect(rows.slice(0, 4).map(([first]) => first)).toEqual(above)
  })

  it('shows each number with its own decimals, and a percent sign that does not multiply it', async () => {
    const cells = [
      numberCell(2.79, 2, { shownAs: 'percent' }),
      numberCell(2.8, 1, { shownAs: 'percent', doubt: 'Motsägs.' }),
      numberCell(1299, 0, { shownAs: 'persons' }),
      numberCell(-18.1, 1),
    ]
    const exhibit = exhibitOfTable(tableWith({ Rad: cells }))
    expect(full(rowOf((await sheetsOf([exhibit]))['Data'], 'Rad'))).toEqual(['Rad', 2.79, 2.8, 1299, -18.1])
    const formats = formatsIn(await partsOf([exhibit]))
    expect(formats).toEqual(['#,##0.00"\u00a0%"', '#,##0.0"\u00a0%"" *"', '#,##0', '#,##0.0'])
  })

  it('says in words under the table what is doubted and why, with small print under its figure', async () => {
    const doubts = ['Motsägs av grupperna.', null, null, null, null]
    const set = { ...sickLeave, series: sickLeave.series.map((one) => ({ ...one, doubts })) }
    const { Data: rows = [] } = await sheetsOf([exhibitOf(set)])
    const texts = rows.map(full)
    expect(texts).toContainEqual(['Totalt', 'ifrågasatt'])
    expect(texts).toContainEqual(['* Totalt 2019, ifrågasatt: Motsägs av grupperna.'])
    const { Data: counted = [] } = await sheetsOf([exhibitOf(turnover)])
    expect(counted.map(full)).toContainEqual(['Personalomsättning', '35 av 271\n9,4–17,4\u00a0%', '33 av 283\n8,4–15,9\u00a0%'])
  })

  it('has several exhibits after each other, with room between', async () => {
    const { Data: rows = [] } = await sheetsOf([exhibitOf(sickLeave), exhibitOf(recruitment, { topic: 'Annonser' })])
    const at = rows.findIndex(([first]) => first === 'Annonser')
    expect(rows.slice(at - 2, at).flatMap(full)).toEqual([])
    expect(full(rowOf(rows, 'Sökande'))).toEqual(['Sökande', 814])
  })

  it('keeps the head of a long table in sight, and prints on one landscape page in width', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`Enhet ${i}`, [numberCell(i, 0)]]))
    const sheet = (await partsOf([exhibitOfTable(tableWith(many))]))['xl/worksheets/sheet1.xml'] ?? ''
    expect(sheet).toContain('topLeftCell="B7"')
    expect(sheet).toMatch(/<pageSetup[^>]*fitToWidth="1" fitToHeight="0"[^>]*orientation="landscape"/)
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>')
    expect(sheet).toContain('Sida &amp;P av &amp;N')
    const panes = Object.values(await partsOf([exhibitOf(withGap)])).flatMap((part) => part.match(/<pane [^>]*>/g) ?? [])
    expect(panes).toEqual([
      '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>',
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
      '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>',
    ])
  })
})

describe('a withheld figure', () => {
  it('is its word, and its number is nowhere in the file', async () => {
    const set = setOf([series('women', 'Kvinnor', [71.125, hidden]), series('men', 'Män', [28.875, hidden])], axis(100, 20))
    const parts = await partsOf([exhibitOf(set)])
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
    expect(parts['xl/sharedStrings.xml']).toContain('>skyddat<')
    expect(sheet.match(/<c [^>]*><v>/g)?.filter((cell) => !cell.includes('t="s"'))).toHaveLength(2)
  })

  it('has no more decimals of any number than the screen shows', async () => {
    const sheet = (await partsOf([exhibitOfTable(tableWith({ Prov: [numberCell(28.7123, 1)] }))]))['xl/worksheets/sheet1.xml']
    expect(sheet).toContain('<v>28.7</v>')
    expect(sheet).not.toContain('28.71')
  })
})

describe('the sheet of definitions', () => {
  it('has each term once, with its key figure', async () => {
    const exhibits = [exhibitOf(withGap), exhibitOf(withGap, { topic: 'Samma' })]
    expect((await sheetsOf(exhibits))['Definitioner']).toEqual([
      ['Nyckeltal', 'Begrepp', 'Betydelse'],
      ['Prov', 'Vad måttet visar', 'Provet.\nOch mer.'],
    ])
  })
})

describe('the sheet of sources and quality', () => {
  let built: FullExhibit
  beforeAll(async () => {
    built = await fullExhibit(await builtInReader(), viewOf('sickLeave', { splitBy: 'ageBand' }))
  })

  it('has source, date, unit, filters, links, receipt, verdict and what to mind', async () => {
    const { 'Källa och kvalitet': rows = [] } = await sheetsOf([exhibitOf(withGap)])
    const of = (label: string) => rowOf(rows, label)?.[1]
    expect(of('Organisation')).toBe('Kommunen')
    expect(of('Enhet')).toBe('Skolan')
    expect(of('Urval')).toBe('Skolan · 2017–2023')
    expect(of('Källa')).toBe('Provet')
    expect(of('Siffrorna gäller')).toBe('per 31\u00a0december\u00a02023')
    expect(of('Länk till vyn')).toBe(`${site}?indicator=fixture&page=indicator`)
    expect(of('Bildkvitto')).toBe('3F7K2AB')
    expect(of('Bedömning')).toBe('kan vara slump')
    expect(of('Bedömningen bygger på')).toBe('Fyra år.')
    expect(of('Mer om värdet')).toBe('Ungefär 4 personer.')
    expect(of('Att tänka på')).toBe('1. 2020: Något hände')
    expect(of('Kommentar')).toBe('Det gick bra. (Rapporten)')
    expect(of('Anmärkning')).toBe('Inga anmärkningar på källan.')
  })

  it('has every finding of the rules of quality, with what to do', async () => {
    const { 'Källa och kvalitet': rows = [] } = await sheetsOf([built])
    const told = built.findings.map(({ code, text, remedy }) => [text, remedy, code])
    expect(told.length).toBeGreaterThan(1)
    expect(rows.filter(([, text]) => told.some(([one]) => one === text)).map((row) => row.slice(1, 4))).toEqual(
      expect.arrayContaining(told),
    )
    expect(rowOf(rows, 'Motsägelse')?.[3]).toBe('total-outside-parts')
  })

  it('has the findings of a situation at its key figures', async () => {
    const situation = await fullExhibit(await builtInReader(), defaultSelection)
    const { 'Källa och kvalitet': rows = [] } = await sheetsOf([situation])
    const told = rows.filter(([, , , code]) => code === 'total-outside-parts').map(([, text]) => text)
    expect(told.length).toBeGreaterThan(0)
    expect(situation.findings.map(({ text }) => text)).toEqual(expect.arrayContaining(told))
  })

  it('opens the view and the receipt by links, but none that Excel would call broken', async () => {
    const parts = await partsOf([exhibitOf(withGap)])
    const relations = parts['xl/worksheets/_rels/sheet3.xml.rels'] ?? ''
    expect([...relations.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target]) => target)).toEqual([
      `${site}?indicator=fixture&amp;page=indicator`,
      `${site}?indicator=fixture&amp;page=indicator&amp;receipt=3F7K2AB`,
    ])
    expect(parts['xl/worksheets/sheet3.xml']).toMatch(/<hyperlinks>.*<\/hyperlinks><pageMargins/)
    // Excel keeps the fragment of an address apart.
    const figures = await partsOf([exhibitOf(withGap)], (link) => `${address(link)}#figures="A"`)
    expect(figures['xl/worksheets/sheet3.xml']).toContain('r:id="link2" location="figures=&quot;A&quot;"/>')
    expect(figures['xl/worksheets/_rels/sheet3.xml.rels']).not.toContain('figures')
    const long = await partsOf([exhibitOf(withGap)], (link) => `${address(link)}${'x'.repeat(2000)}`)
    expect(long['xl/worksheets/sheet3.xml']).not.toContain('<hyperlink')
    const other = await partsOf([exhibitOf(withGap)], () => 'javascript:alert(1)')
    expect(other['xl/worksheets/_rels/sheet3.xml.rels']).not.toContain('External')
  })
})

describe('hostile texts', () => {
  it('are text and never a formula, and are read back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable(hostileText), hostileText, async (table, text) => {
        const exhibit = exhibitOfTable(table, { topic: text, heading: text, comments: [{ text, source: text }] })
        const parts = await partsOf([exhibit])
        const sheets = Object.entries(parts).filter(([path]) => path.startsWith('xl/worksheets/sheet'))
        expect(sheets).toHaveLength(3)
        for (const [, sheet] of sheets) expect(sheet).not.toMatch(/<f[ />]|\[native code\]|\[object Object\]/)
        for (const part of Object.values(parts)) expect(isWellFormed(part)).toBe(true)
        const { Data: rows = [] } = await sheetsOf([exhibit])
        const numbers = rows.flat().filter((value) => typeof value === 'number')
        expect(numbers).toEqual(table.rows.flatMap(({ cells }) => cells.flatMap((cell) => roundedValue(cell) ?? [])))
      }),
      { numRuns: 30 },
    )
  })

  it.each(['=1+1', '-0,2', '@SUM(A1)', '+46 70', "'quoted", '<b>&', 'constructor', '__proto__'])(
    '%j keeps its letters',
    async (text) => {
      const { Data: rows = [] } = await sheetsOf([exhibitOfTable(tableWith({ Rad: [wordCell(text)] }))])
      expect(String(rowOf(rows, 'Rad')?.[1]).trim()).toBe(text)
    },
  )

  it('that no cell has room for are cut', async () => {
    const long = 'ord '.repeat(10_000)
    const { 'Källa och kvalitet': rows = [] } = await sheetsOf([exhibitOf(withGap, { footnotes: [long] })])
    expect(String(rowOf(rows, 'Att tänka på')?.[1])).toHaveLength(32_767)
  })
})

/** Whether every tag is closed in its turn. */
function isWellFormed(markup: string): boolean {
  const open: string[] = []
  for (const [, slash, name, rest = ''] of markup.matchAll(/<(\/?)([A-Za-z][\w:.-]*)((?:"[^"]*"|[^">])*)>/g)) {
    if (slash === '/') {
      if (open.pop() !== name) return false
    } else if (!rest.endsWith('/')) open.push(name ?? '')
  }
  return open.length === 0
}

describe('a large workbook', () => {
  it('is zipped at once, without the workers that the page’s policy refuses', () => {
    const done = vi.fn<(error: unknown, archive: Uint8Array) => void>()
    zip({ 'a.xml': new Uint8Array(1_000_000) }, done)
    expect(done).toHaveBeenCalledOnce()
    expect(unzipSync(done.mock.calls[0]?.[1] ?? new Uint8Array())['a.xml']).toHaveLength(1_000_000)
  })

  it('has every row', async () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`Enhet ${i}`, [numberCell(i, 1), numberCell(i, 0)]]))
    const { Data: rows } = await sheetsOf([exhibitOfTable(tableWith(many))])
    expect(full(rowOf(rows, 'Enhet 999'))).toEqual(['Enhet 999', 999, 999])
  })
})
