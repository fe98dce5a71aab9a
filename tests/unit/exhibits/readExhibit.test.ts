import { beforeAll, describe, expect, it } from 'vitest'
import { defaultSelection } from '../../../src/selection/selection.ts'
import { cardsOf, type ExhibitReader, readExhibit } from '../../../src/views/readExhibit.ts'
import { pagesOf } from '../../../src/exports/presentation/pagesOf.ts'
import { csvOf } from '../../../src/exports/sheets/csvOf.ts'
import { jsonStatOf } from '../../../src/exports/sheets/jsonStatOf.ts'
import { machineCsvOf } from '../../../src/exports/sheets/machineCsvOf.ts'
import { sentenceOf } from '../../../src/exports/sheets/sentenceOf.ts'
import { tableHtmlOf } from '../../../src/exports/sheets/tableHtmlOf.ts'
import { tableTextOf } from '../../../src/exports/sheets/tableTextOf.ts'
import { carriedSelection, doubtedFigure } from '../../../src/words/exhibit.ts'
import { setFor } from '../series/fromFeeds.ts'
import { builtInReader, fullExhibit, madeUpReader, viewOf } from './feedExhibits.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('an exhibit of the built-in feeds', () => {
  let reader: ExhibitReader
  beforeAll(async () => {
    reader = await builtInReader()
  })

  it('shows the very set of the card', async () => {
    const exhibit = await fullExhibit(reader, viewOf('sickLeave'))
    const { heading, description, series, panels } = setFor('sickLeave')
    const figures = series.map(
      (one) => expect.objectContaining({ id: one.id, figures: one.figures, texts: one.texts }) as unknown,
    )
    expect(exhibit).toMatchObject({ kind: 'series', isDrawn: true, heading, description })
    expect(exhibit).toHaveProperty('set.panels', panels)
    expect(exhibit).toHaveProperty('set.series', figures)
  })

  it('carries filters, source, date, verdict, comments and definition', async () => {
    const exhibit = await fullExhibit(reader, viewOf('sickLeave'))
    expect(plain(exhibit.filters)).toBe('Urval: Kommunstaben · 2019–2023 · alla anställningsformer · utan uppdelning')
    expect(exhibit.source).toContain('Källa: ')
    expect(plain(exhibit.dataDate ?? '')).toBe('per 31 december 2023')
    expect(exhibit.verdict?.text).toBe('kan inte bedömas')
    expect(exhibit.asides.join(' ')).toContain('mindre än')
    expect(exhibit.comments[0]?.text).toContain('sjuktal')
    expect(exhibit.definitions.map(({ term }) => term)).toEqual(
      expect.arrayContaining(['Vad måttet visar', 'Vilka som räknas', 'Så räknas det', 'Var försiktig med']),
    )
    expect(exhibit.footnotes.join(' ')).toContain('2019')
    expect(exhibit.findings.length).toBeGreaterThan(0)
  })

  it('has numbers with the decimals of the table', async () => {
    const [table] = (await fullExhibit(reader, viewOf('sickLeave'))).tables
    const total = table?.rows.find(({ label }) => label === 'Totalt')
    expect(total?.cells.map(({ value, decimals, text }) => [value, decimals, plain(text)])).toContainEqual([2.79, 2, '2,79 %'])
    expect(table?.columns.map(({ period }) => period)).toEqual(['2019', '2020', '2021', '2022', '2023'])
  })

  it('carries a comparison, a divided change and the whole situation', async () => {
    const compare = await fullExhibit(reader, viewOf('sickLeave', { page: 'compare' }))
    expect(compare).toMatchObject({ kind: 'compare' })
    expect(compare.tables[0]?.rows.length).toBeGreaterThan(0)
    const drivers = await fullExhibit(reader, viewOf('sickLeave', { tab: 'drivers' }))
    const values = drivers.tables[0]?.rows.map(({ cells }) => cells.at(-1)?.value)
    expect(values).toEqual([0.24, -0.49, 0.01, -0.23])
    expect(drivers.footnotes.at(-1)).toBe(`${drivers.findings.length} anmärkningar på källan.`)
    const situation = await fullExhibit(reader, defaultSelection)
    expect(cardsOf(situation)).toHaveLength(8)
    const [table] = situation.tables
    expect(table?.rows.map(({ id, cells }) => [id, cells[0]?.value])).toContainEqual(['sickLeave', 2.8])
  })

  it('has a link that is never the front door, and a receipt of its figures', async () => {
    const situation = await fullExhibit(reader, defaultSelection)
    expect(situation.link).toBe('?page=overview')
    const [all, women] = [await fullExhibit(reader, viewOf('sickLeave')), await fullExhibit(reader, viewOf('turnover'))]
    expect(all.receipt.code).not.toBe(women.receipt.code)
    expect((await fullExhibit(reader, viewOf('sickLeave'))).receipt).toEqual(all.receipt)
  })

  it('says why a view has nothing to carry', async () => {
    expect(await readExhibit(reader, { ...defaultSelection, page: 'about' })).toMatchObject({ kind: 'empty' })
    const missing = await readExhibit(reader, viewOf('sickLeave', { unit: 'lulea' }))
    expect(missing).toMatchObject({ kind: 'empty' })
  })
})

describe('an exhibit of what is not whole', () => {
  it('tells that a key figure of the overview could not be read, and fails where none could', async () => {
    const broken = await builtInReader((path) => (path.includes('sickLeave') ? { class: 'none' } : undefined))
    const situation = await fullExhibit(broken, defaultSelection)
    expect(situation.footnotes.join(' ')).toContain('Sjukfrånvaro och Långtidssjukfrånvaro kunde inte hämtas')
    await expect(readExhibit(broken, viewOf('sickLeave'))).rejects.toThrow('contract problems')
  })

  it('has words and no number for what is withheld', async () => {
    const reader = await madeUpReader('allProtected')
    const exhibit = await fullExhibit(reader, viewOf('sickLeave'))
    expect(exhibit).toMatchObject({ kind: 'series', isDrawn: false })
    const cells = exhibit.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    expect(
      cells.filter(({ kind }) => kind === 'protected').every(({ value, text }) => value === null && text === 'skyddat'),
    ).toBe(true)
    expect(cells.some(({ kind }) => kind === 'protected')).toBe(true)
  })

  it.each([
    viewOf('headcount'),
    viewOf('headcount', { page: 'compare' }),
    viewOf('sickLeave', { tab: 'drivers' }),
    defaultSelection,
  ])('says that made-up figures are made up, whatever it shows and in every text form: %j', async (view) => {
    const exhibit = await fullExhibit(await madeUpReader(), view)
    expect(exhibit.footnotes[0]).toContain('Påhittade uppgifter')
    for (const text of [
      sentenceOf(exhibit),
      tableTextOf(exhibit),
      tableHtmlOf(exhibit),
      csvOf([exhibit]),
      machineCsvOf([exhibit]),
    ])
      expect(text).toContain('Påhittade uppgifter')
    expect(JSON.stringify(jsonStatOf(exhibit))).toContain('Påhittade uppgifter')
  })

  it('says once what holds for both divisions of a change, and of which one the rest is', async () => {
    const { footnotes } = await fullExhibit(await madeUpReader(), viewOf('sickLeave', { tab: 'drivers' }))
    expect(new Set(footnotes).size).toBe(footnotes.length)
    const sums = footnotes.filter((note) => note.includes('avrundade var för sig'))
    expect(sums.length).toBeGreaterThan(0)
    for (const note of sums) expect(note).toMatch(/^(Kvinnor och män|Åldersgrupper): /)
  })

  it('says it on each of the slides that they fill', async () => {
    const reader = await madeUpReader()
    const views = [
      viewOf('sickLeave', { tab: 'drivers' }),
      viewOf('sickLeave', { tab: 'table', splitBy: 'ageBand', employment: 'permanent' }),
      viewOf('headcount', { page: 'compare', tab: 'table' }),
      defaultSelection,
    ]
    const exhibits = await Promise.all(views.map((view) => fullExhibit(reader, view)))
    const pages = exhibits.flatMap((exhibit) => pagesOf({ exhibit, name: '', notes: '', address: '' }, false))
    expect(pages.length).toBeGreaterThan(exhibits.length)
    for (const { heading, blocks } of pages) expect(JSON.stringify(blocks), heading).toContain('Påhittade uppgifter')
  })

  it('says that newer figures are due', async () => {
    const exhibit = await fullExhibit(await madeUpReader('stale'), viewOf('headcount'))
    expect(exhibit.warnings).toHaveLength(2)
    expect(sentenceOf(exhibit)).toContain(exhibit.warnings[1])
  })
})

describe('the words of an exhibit', () => {
  const selected = {
    unit: 'A',
    from: '2022',
    to: '2023',
    years: [],
    employment: 'total',
    splitBy: null,
    organisation: 'past',
    zoomed: false,
  } as const

  it('name few units beside, and count many', () => {
    expect(carriedSelection({ ...selected, compared: ['B', 'C'] })).toContain('jämfört med B och C')
    expect(carriedSelection({ ...selected, compared: ['B', 'C', 'D', 'E', 'F', 'G'] })).toContain('jämfört med 6 enheter')
  })

  it('say the year of a doubted figure once', () => {
    expect(doubtedFigure('Kvinnor', '2019', '2019: talen motsäger varandra.')).toBe('Kvinnor 2019: talen motsäger varandra.')
    expect(doubtedFigure('Kvinnor', '2019', 'Talen motsäger varandra.')).toBe('Kvinnor 2019: Talen motsäger varandra.')
  })
})
