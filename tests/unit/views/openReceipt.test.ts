import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readFileSync } from 'node:fs'
import type { FullExhibit } from '../../../src/exhibits/exhibit.ts'
import { type ReceiptView, receiptViewOf } from '../../../src/exhibits/receiptView.ts'
import { indicators } from '../../../src/indicators/index.ts'
import { receiptIn } from '../../../src/selection/receiptAddress.ts'
import { defaultSelection, type Selection } from '../../../src/selection/selection.ts'
import { keepReceipts } from '../../../src/views/keepReceipts.ts'
import { openReceipt } from '../../../src/views/openReceipt.ts'
import type { ExhibitReader } from '../../../src/views/readExhibit.ts'
import { builtInReader, fullExhibit, madeUpReader, viewOf } from '../exhibits/feedExhibits.ts'

interface Feed {
  value: (number | null)[]
  status?: (string | null)[]
  dimension: { time: { category: { index: string[] } } }
  size: number[]
}

const feed = (file: string): Feed =>
  JSON.parse(readFileSync(new URL(`../../../public/feeds/kommunstaben/${file}.json`, import.meta.url), 'utf8')) as Feed

/** The feeds with a change in the sickness absence: the cell of everyone in 2023 is number 48. */
const changedReader = (change: (sickLeave: Feed) => void): Promise<ExhibitReader> => {
  const sickLeave = feed('sickLeave')
  change(sickLeave)
  return builtInReader((path) => (path.endsWith('/sickLeave.json') ? sickLeave : undefined))
}
const everyone2023 = 48

const viewIn = ({ catalog: { organisation, tree } }: ExhibitReader, code: string): ReceiptView => {
  const view = receiptViewOf(code, { organisation, indicators, tree, asked: defaultSelection })
  if ('kind' in view) throw new Error(view.kind)
  return view
}
/** The figures that the link of a receipt has. */
const figuresIn = (link: string): string | null => receiptIn(new URL(link, 'https://kommun.se/'))?.figures ?? null
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

/** What is told where the receipt of an exhibit is opened: by its link, or by its code alone. */
const opened = async (reader: ExhibitReader, { receipt: { code, link } }: FullExhibit, by: 'link' | 'code' = 'link') => {
  const figures = by === 'link' ? figuresIn(link) : null
  const { selection, told } = await openReceipt(reader, viewIn(reader, code), figures)
  const cells = told.changes.map(({ group, year, before, now }) => [group, year, before, now].map(plain))
  return { selection, result: told.result, more: told.more.map(plain), cells }
}

const shown = async (selection: Selection = viewOf('sickLeave')) => fullExhibit(await builtInReader(), selection)

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  })
})

describe('a receipt that is opened', () => {
  it.each([
    ['a key figure', viewOf('sickLeave', { splitBy: 'sex', tab: 'table', from: '2020' })],
    ['a comparison', viewOf('recruitment', { page: 'compare' })],
    ['a divided change', viewOf('sickLeave', { tab: 'drivers' })],
    ['the overview', defaultSelection],
  ])('shows the same view with the same figures: %s', async (_, selection) => {
    const exhibit = await shown(selection)
    for (const by of ['link', 'code'] as const) {
      const again = await opened(await builtInReader(), exhibit, by)
      expect(again).toEqual({ selection, result: 'Siffrorna är desamma som på bilden.', more: [], cells: [] })
    }
  })

  it('lists every changed cell where its link is followed', async () => {
    const exhibit = await shown()
    const later = await changedReader(({ value }) => {
      value[everyone2023] = 2.95
    })
    const { result, more, cells } = await opened(later, exhibit)
    expect([result, more]).toEqual(['1 siffra har ändrats sedan bilden.', []])
    expect(cells).toEqual([['Totalt', '2023', '2,79 %', '2,95 %']])
  })

  it('tells the headline then and now where only the code is known', async () => {
    const exhibit = await shown()
    const later = await changedReader(({ value }) => {
      value[everyone2023] = 2.95
    })
    const { result, more, cells } = await opened(later, exhibit, 'code')
    expect(result).toBe('Siffrorna har ändrats sedan bilden.')
    expect(more[0]).toBe('Sjukfrånvaro 2023: 2,8 % → 3,0 %.')
    expect(cells).toEqual([])
  })

  it('says that the headline is as it was where another figure has changed', async () => {
    const exhibit = await shown()
    const later = await changedReader(({ value }) => {
      value[0] = 3.9
    })
    const { more } = await opened(later, exhibit, 'code')
    expect(more[0]).toBe('Sjukfrånvaro 2023 är oförändrat, 2,8 %.')
  })

  it('finds the figures of a code that was made in this browser', async () => {
    const exhibit = await shown(defaultSelection)
    keepReceipts([exhibit])
    const later = await changedReader(({ value }) => {
      value[everyone2023] = 2.95
    })
    const { more, cells } = await opened(later, exhibit, 'code')
    expect(cells).toContainEqual(['Sjukfrånvaro: Totalt', '2023', '2,79 %', '2,95 %'])
    expect(more).toContain('De tidigare siffrorna finns sparade i den här webbläsaren.')
  })

  it('finds the figures of a code in the catalog’s earlier version of the file', async () => {
    const exhibit = await shown()
    const [index, before, now] = [catalogWithEarlier(), feed('sickLeave'), feed('sickLeave')]
    now.value[everyone2023] = 2.95
    const later = await builtInReader((path) => {
      if (path === 'feeds/index.json') return index
      if (path.endsWith('before.json')) return before
      return path.endsWith('/sickLeave.json') ? now : undefined
    })
    const { more, cells } = await opened(later, exhibit, 'code')
    expect(cells).toEqual([['Totalt', '2023', '2,79 %', '2,95 %']])
    expect(more).toEqual(['De tidigare siffrorna är hämtade ur den förra versionen av filerna.'])
    // Figures of another version than the code's are no help.
    before.value[0] = 1
    const other = await builtInReader((path) => {
      if (path === 'feeds/index.json') return index
      return path.endsWith('before.json') ? before : path.endsWith('/sickLeave.json') ? now : undefined
    })
    expect((await opened(other, exhibit, 'code')).cells).toEqual([])
  })

  it('never tells a number that is withheld today, not even from the link', async () => {
    const exhibit = await shown()
    const later = await changedReader((sickLeave) => {
      sickLeave.value[everyone2023] = null
      sickLeave.status = sickLeave.value.map((_, i) => (i === everyone2023 ? 'c' : (sickLeave.status?.[i] ?? null)))
    })
    const byLink = await opened(later, exhibit)
    expect(byLink.cells).toEqual([['Totalt', '2023', 'visades då', 'skyddas nu']])
    const byCode = await opened(later, exhibit, 'code')
    expect(byCode.more[0]).toBe('Sjukfrånvaro 2023 visades då, skyddas nu.')
    expect(JSON.stringify([byLink, byCode])).not.toMatch(/2,79|2,8/)
  })

  it('does not use figures in a link that are not the code’s', async () => {
    const exhibit = await shown()
    const [one, two] = [await shown(viewOf('turnover')), await builtInReader()]
    const figures = figuresIn(one.receipt.link)
    const { told } = await openReceipt(two, viewIn(two, exhibit.receipt.code), figures)
    expect(told).toMatchObject({ result: 'Siffrorna är desamma som på bilden.', changes: [] })
    expect(told.more).toEqual(['Siffrorna i länken hör inte till koden och används inte.'])
  })

  it('keeps a comparison at the picture’s year, so that two years are never compared', async () => {
    const reader = await madeUpReader()
    const compare = viewOf('sickLeave', { page: 'compare' })
    const last = await fullExhibit(reader, compare)
    if (last.kind !== 'compare') throw new Error(last.kind)
    const earlier = String(Number(last.set.period) - 1)
    const then = await fullExhibit(reader, { ...compare, to: earlier })
    // A code of the time when that year was the latest: the view had no bounds.
    const { code } = viewIn(reader, then.receipt.code)
    const { selection, told } = await openReceipt(reader, { code, selection: compare, lost: 0 }, figuresIn(then.receipt.link))
    expect(selection.to).toBe(earlier)
    expect(told).toMatchObject({ result: 'Siffrorna är desamma som på bilden.', changes: [] })
    expect(told.more).toEqual([`Bilden visade ${earlier}, så vyn stannar där. Det finns senare siffror.`])
  })

  it('says that a year has come', async () => {
    const exhibit = await shown(viewOf('sickLeave', { to: '2022' }))
    const figures = figuresIn(exhibit.receipt.link)
    const reader = await builtInReader()
    const { code } = viewIn(reader, exhibit.receipt.code)
    const { told } = await openReceipt(reader, { code, selection: viewOf('sickLeave'), lost: 0 }, figures)
    expect(told).toMatchObject({ result: 'Siffrorna som stod på bilden är desamma.', changes: [] })
    expect(told.more).toEqual(['Har kommit till: 2023.'])
  })
})

/** The built-in catalog with an earlier version of the sickness absence. */
function catalogWithEarlier(): unknown {
  const catalog = JSON.parse(readFileSync(new URL('../../../public/feeds/index.json', import.meta.url), 'utf8')) as {
    link: { item: { href: string; extension: object }[] }
  }
  for (const item of catalog.link.item)
    if (item.href.endsWith('sickLeave.json')) item.extension = { ...item.extension, previous: 'kommunstaben/before.json' }
  return catalog
}
