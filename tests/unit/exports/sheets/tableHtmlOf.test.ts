// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FullExhibit } from '../../../../src/exhibits/exhibit.ts'
import { tableHtmlOf } from '../../../../src/exports/sheets/tableHtmlOf.ts'
import { turnover, withGap } from '../../charts/fixtures.ts'
import { anyTable, exhibitOf, exhibitOfTable, hostileText, numberCell, tableWith } from './madeExhibits.ts'

const documentOf = (exhibit: FullExhibit) => new DOMParser().parseFromString(tableHtmlOf(exhibit), 'text/html')
const textsIn = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent)

describe('the table as HTML for the clipboard', () => {
  it('is a table with a caption, heads of columns and rows, and bare Swedish numbers or words', () => {
    const page = documentOf(exhibitOf(withGap))
    expect(textsIn(page, 'caption')).toEqual(['Prov. Vilka och var. Värdena är i procent.'])
    expect(textsIn(page, 'thead th')).toEqual(['Grupp', '2017', '2018', '2019', '2020', '2021', '2022', '2023'])
    expect(textsIn(page, 'tbody th')).toEqual(['Kvinnor', 'Män'])
    expect(textsIn(page, 'tbody tr:first-child td')).toEqual(['3,2', 'saknas', '2,9', 'skyddat', '3,1', '3,4', '3,3'])
  })

  it('gives Excel the decimals of each number, and keeps texts as text', () => {
    const page = documentOf(exhibitOfTable(tableWith({ '1/2': [numberCell(2.8, 2), numberCell(-12_345, 0)] })))
    const styles = [...page.querySelectorAll('tbody th, tbody td')].map((cell) => cell.getAttribute('style') ?? '')
    expect(styles[0]).toContain(String.raw`mso-number-format:'\@'`)
    expect(styles[1]).toContain(String.raw`mso-number-format:'0\.00'`)
    expect(styles[2]).toContain("mso-number-format:'0'")
    expect(textsIn(page, 'tbody td')).toEqual(['2,80', '-12345'])
  })

  it('has below it the small print, what to mind, the filters, and source, date and receipt', () => {
    const foot = textsIn(documentOf(exhibitOf(turnover)), 'tfoot tr')
    expect(foot[0]).toBe('Noter till tabellen')
    expect(foot[1]).toContain('35 av 271')
    expect(foot.slice(-3)).toEqual([
      '1. 2020: Något hände',
      'Urval: Skolan · 2017–2023',
      'Källa: Provet · per 31\u00a0december\u00a02023 · Bildkvitto: 3F7K2AB',
    ])
  })

  it('is nothing but a table, whatever its labels are, and runs nothing', () => {
    fc.assert(
      fc.property(anyTable(hostileText), (table) => {
        const page = documentOf(exhibitOfTable(table))
        const names = new Set([...page.body.getElementsByTagName('*')].map(({ localName }) => localName))
        expect([...names].filter((name) => !/^(table|caption|thead|tbody|tfoot|tr|th|td)$/.test(name))).toEqual([])
        const heads = [...page.body.getElementsByTagName('th')].map(({ textContent }) => textContent ?? '')
        expect(heads.length).toBeGreaterThanOrEqual(1 + table.columns.length + table.rows.length)
        expect(heads.filter((text) => /^\s*[=@]/.test(text))).toEqual([])
      }),
      { numRuns: 15 },
    )
  })
})
