import { performance } from 'node:perf_hooks'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { defaultTemplate } from '../../../../src/domain/config.ts'
import { styleOf } from '../../../../src/charts/look.ts'
import {
  headcount,
  headcountBySex,
  recruitment,
  series,
  axis,
  setOf,
  sickLeave,
  sickLeaveByAge,
  sickLeaveBySex,
  turnover,
  withGap,
} from '../../charts/fixtures.ts'
import {
  carried,
  compareExhibit,
  driversExhibit,
  emptyExhibit,
  manyUnits,
  seriesExhibit,
  situationExhibit,
  slideOf,
  units,
} from './exhibits.ts'
import { attributesOf, notesOf, type Opened, opened, presented, seriesOf, textsOf, workbookOf } from './openedPresentation.ts'

const everyKind = [
  seriesExhibit(sickLeaveBySex),
  seriesExhibit(headcount),
  seriesExhibit(recruitment),
  seriesExhibit(turnover),
  seriesExhibit(withGap),
  seriesExhibit(sickLeaveByAge, { isDrawn: false, why: 'För få personer för att dras i diagram.' }),
  compareExhibit(units),
  compareExhibit(manyUnits),
  driversExhibit,
  situationExhibit([seriesExhibit(sickLeave), seriesExhibit(headcount)]),
  emptyExhibit,
].map((exhibit) => slideOf(exhibit))

const dirOf = (path: string) => path.split('/').slice(0, -1)

/** Where a relation leads, as a path within the package. */
function targetOf(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  return target
    .split('/')
    .reduce((at, step) => (step === '..' ? at.slice(0, -1) : [...at, step]), dirOf(part))
    .join('/')
}

function expectWhole(file: Opened): void {
  for (const path of file.paths.filter((one) => /\.(xml|rels)$/.test(one))) expect(file.xml(path).documentElement).toBeTruthy()
  const types = file.xml('[Content_Types].xml')
  const named = attributesOf(types, 'Override', 'PartName').map((path) => path.slice(1))
  const endings = attributesOf(types, 'Default', 'Extension')
  expect(named.filter((path) => !file.paths.includes(path))).toEqual([])
  expect(new Set(named).size).toBe(named.length)
  expect(file.paths.filter((path) => !named.includes(path) && !endings.includes(path.split('.').at(-1) ?? ''))).toEqual([])
  for (const path of file.paths.filter((one) => one.endsWith('.rels'))) {
    const part = path.replace('_rels/', '').replace(/\.rels$/, '')
    const inside = [...file.xml(path).documentElement.children].filter((one) => one.getAttribute('TargetMode') !== 'External')
    const targets = inside.map((one) => targetOf(part, one.getAttribute('Target') ?? ''))
    expect(targets.filter((target) => !file.paths.includes(target))).toEqual([])
    const ids = [...file.xml(path).documentElement.children].map((one) => one.getAttribute('Id'))
    expect(new Set(ids).size).toBe(ids.length)
  }
}

describe('a presentation of every kind of view', () => {
  let file: Opened
  beforeAll(async () => {
    file = await presented(everyKind)
  })
  const slides = () => file.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
  const charts = () => file.paths.filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))

  it('is a whole package: every part well-formed, named once, and every relation leading somewhere', () => {
    expectWhole(file)
    for (let chart = 1; chart <= charts().length; chart += 1) {
      expectWhole(opened(file.bytes(`ppt/embeddings/Microsoft_Excel_Sheet${chart}.xlsx`)))
    }
  })

  it('gives nothing on a slide the number of another thing', () => {
    for (const path of slides()) {
      const ids = attributesOf(file.xml(path), 'p:cNvPr', 'id')
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('says once how a paragraph is set, before its text', () => {
    for (const path of slides()) {
      for (const paragraph of [...file.xml(path).querySelectorAll('*')].filter(({ tagName }) => tagName === 'a:p')) {
        const tags = [...paragraph.children].map(({ tagName }) => tagName)
        expect(tags.lastIndexOf('a:pPr')).toBeLessThanOrEqual(0)
      }
    }
  })

  it('has a headline in the place for it on every slide, and a description of every chart and table', () => {
    for (const path of slides()) {
      const xml = file.xml(path)
      expect(attributesOf(xml, 'p:ph', 'type')).toContain('title')
      const frames = [...xml.querySelectorAll('*')].filter(({ tagName }) => tagName === 'p:graphicFrame')
      for (const frame of frames) expect(attributesOf(frame, 'p:cNvPr', 'descr').join('')).not.toBe('')
    }
    expect(attributesOf(file.xml('ppt/slides/slide1.xml'), 'p:cNvPr', 'descr')).toContain(carried.description)
  })

  it('describes each of several small charts by itself, with words where there is no number', async () => {
    const parts = await presented([
      slideOf(
        seriesExhibit(
          setOf([series('a', 'Annonser', [45, { kind: 'protected', why: 'source' } as never])], axis(50, 10), {
            arrangement: 'panels',
            panels: [
              { id: 'a', title: 'Annonser', series: ['a'], axis: axis(50, 10) },
              { id: 'b', title: 'Annonser igen', series: ['a'], axis: axis(50, 10) },
            ],
          }),
        ),
      ),
    ])
    const told = attributesOf(parts.xml('ppt/slides/slide1.xml'), 'p:cNvPr', 'descr').filter((text) => text !== '')
    expect(told.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Annonser. Annonser: 2022 45,0 %, 2023 skyddat.',
      'Annonser igen. Annonser: 2022 45,0 %, 2023 skyddat.',
    ])
  })

  it('draws no chart as a picture', () => {
    expect(file.paths.filter((path) => path.startsWith('ppt/media/'))).toEqual([])
    expect(
      slides()
        .map((path) => file.text(path))
        .join(''),
    ).not.toContain('<p:pic>')
    expect(charts()).toHaveLength(9)
  })

  it('is in Swedish, and asks no other host for anything', () => {
    for (const path of [...slides(), ...charts()]) expect(file.text(path)).not.toContain('en-US')
    const outside = file.paths
      .filter((path) => path.endsWith('.rels'))
      .flatMap((path) => [...file.xml(path).documentElement.children])
      .filter((one) => one.getAttribute('TargetMode') === 'External')
    expect(new Set(outside.map((one) => one.getAttribute('Target')))).toEqual(
      new Set(['https://kommun.se/personal/?receipt=abc&x=1']),
    )
    expect(outside.every((one) => one.getAttribute('Type')?.endsWith('/hyperlink'))).toBe(true)
  })

  it('goes on over several slides rather than leaving a unit out', () => {
    const texts = slides().flatMap((path) => textsOf(file.xml(path), 'a:t'))
    for (let unit = 1; unit <= 38; unit += 1) expect(texts).toContain(`Enhet nummer ${unit}`)
    expect(texts).toContain('Enheterna i Barn- och utbildningsförvaltningen 2023 (1 av 4)')
  })

  it('says in words what is withheld and why there is nothing', () => {
    const texts = slides().flatMap((path) => textsOf(file.xml(path), 'a:t'))
    expect(texts).toContain('För få personer för att dras i diagram.')
    expect(texts).toContain('Källan har inga uppgifter om personalrörlighet för Kommunstaben.')
  })
})

describe('a slide', () => {
  it('has the finding, the population, the value with the verdict in words, and source, day, filters and receipt', async () => {
    const file = await presented([slideOf(seriesExhibit(sickLeave))])
    const texts = textsOf(file.xml('ppt/slides/slide1.xml'), 'a:t')
    expect(texts).toEqual(
      expect.arrayContaining([
        'Sjukfrånvaron är 2,8 % och har legat mellan 2,0 och 3,8 % sedan 2019',
        'Andel av ordinarie arbetstid, Kommunstaben, 2019–2023',
        '2,8 %',
        'kan vara slump',
        '1. Ny organisation 2020: avdelningar slogs ihop.',
        'K7P2-9XQD',
      ]),
    )
    const footer = texts.find((text) => text.startsWith('Källa: ')) ?? ''
    expect(footer).toContain('per 31 december 2023 · Urval: Kommunstaben · 2019–2023')
  })

  it('has notes that begin with the presenter and go on with verdict, definition, comment, source and receipt', async () => {
    const file = await presented([
      slideOf(seriesExhibit(sickLeave), { name: 'Till nämnden', notes: 'Först det som är bra.\nSedan frågan.' }),
    ])
    const notes = notesOf(file, 1)
    expect(notes.slice(0, 3)).toEqual(['Till nämnden', 'Först det som är bra.', 'Sedan frågan.'])
    expect(notes).toEqual(
      expect.arrayContaining([
        'kan vara slump',
        'Metod: signaltest i XmR-diagram.',
        'Förändringen motsvarar 0,6 årsarbetare.',
        'Frånvaron har minskat i flera grupper. (Verksamhetsberättelsen s. 14)',
        'Sjukfrånvaro: Sjukfrånvarotimmar delat med ordinarie arbetstid.',
        'Källa: Kommunstabens verksamhetsberättelse 2023',
        'per 31 december 2023',
        'Urval: Kommunstaben · 2019–2023 · alla anställda',
        'Bildkvitto: K7P2-9XQD',
      ]),
    )
  })

  it('has a chart with the numbers, axis, colours and format of the screen, and a workbook with the same', async () => {
    const file = await presented([slideOf(seriesExhibit(headcountBySex))])
    expect(seriesOf(file, 1)).toEqual([
      { name: 'Kvinnor', values: [162, null, null, null, null] },
      { name: 'Kvinnor från 2020', values: [null, 168, 174, 188, 202] },
      { name: 'Män', values: [79, null, null, null, null] },
      { name: 'Män från 2020', values: [null, 69, 79, 83, 81] },
    ])
    const cells = workbookOf(file, 1)
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map((at) => cells.get(at))).toEqual([
      'År',
      'Kvinnor',
      'Kvinnor från 2020',
      'Män',
      'Män från 2020',
    ])
    expect(['B2', 'C3', 'D2', 'E6', 'B3', 'C2'].map((at) => cells.get(at))).toEqual([162, 168, 79, 81, undefined, undefined])
    const chart = file.xml('ppt/charts/chart1.xml')
    expect([
      attributesOf(chart, 'c:min', 'val'),
      attributesOf(chart, 'c:max', 'val'),
      attributesOf(chart, 'c:majorUnit', 'val'),
    ]).toEqual([['0'], ['250'], ['50']])
    expect(attributesOf(chart, 'a:srgbClr', 'val')).toContain(styleOf({ id: 'women', role: 'line' }, 'light').fill.slice(1))
    expect(attributesOf(chart, 'c:dispBlanksAs', 'val')).toEqual(['gap'])
    expect(attributesOf(chart, 'c:lang', 'val')).toEqual(['sv-SE'])
  })

  it('keeps everything that XML could trip over, and drops what it has no place for', async () => {
    const label = `A & B <b>"x"</b> 'y' \u0000\u000b\ud800\uffff å`
    const set = setOf([series('all', label, [1, 2, 3])], axis(4, 1))
    const hostile = seriesExhibit(set, {
      heading: label,
      population: label,
      description: label,
      footnotes: [label],
      source: label,
      organisation: label,
    })
    const file = await presented([slideOf(hostile, { notes: label, name: label, address: 'https://x.se/?a="<&\u0000' })])
    expectWhole(file)
    const kept = `A & B <b>"x"</b> 'y' å`
    const squeezed = (texts: readonly string[]) => texts.map((text) => text.replace(/\s+/g, ' '))
    expect(squeezed(textsOf(file.xml('ppt/slides/slide1.xml'), 'a:t'))).toContain(kept)
    expect(squeezed(attributesOf(file.xml('ppt/slides/slide1.xml'), 'p:cNvPr', 'descr'))).toContain(kept)
    expect(squeezed(notesOf(file, 1))).toContain(kept)
    expect(squeezed(seriesOf(file, 1).map(({ name }) => name))).toEqual([kept])
    expect(squeezed([String(workbookOf(file, 1).get('B1'))])).toEqual([kept])
    expect(squeezed(textsOf(file.xml('docProps/core.xml'), 'dc:title'))).toEqual([kept])
  })

  it('keeps a headline of any length within two lines or a smaller size', async () => {
    const heading = 'Sjukfrånvaron i Arbetsmarknads- och socialförvaltningens avdelning för ekonomiskt bistånd, enhet 3, '.repeat(
      3,
    )
    const file = await presented([slideOf(seriesExhibit(sickLeave, { heading })), slideOf(seriesExhibit(sickLeave))])
    const sizeOn = (slide: number) => Number(attributesOf(file.xml(`ppt/slides/slide${slide}.xml`), 'a:rPr', 'sz')[0])
    expect(sizeOn(1)).toBe(1800)
    expect(sizeOn(2)).toBeGreaterThanOrEqual(2800)
  })
})

describe('a withheld or missing figure', () => {
  it('is no point in the chart and no cell in the workbook, never zero, where a real zero is one', async () => {
    const set = setOf([series('all', 'Totalt', [0, ...withGap.series[0]!.figures.slice(1, 4), 5])], axis(8, 2))
    const file = await presented([slideOf(seriesExhibit(set))])
    expect(seriesOf(file, 1)).toEqual([{ name: 'Totalt', values: [0, null, 2.9, null, 5] }])
    const cells = workbookOf(file, 1)
    expect(['B2', 'B3', 'B4', 'B5', 'B6'].map((at) => cells.get(at))).toEqual([0, undefined, 2.9, undefined, 5])
    expect(file.text('ppt/charts/chart1.xml')).not.toMatch(/<c:v>(|null|undefined|NaN)<\/c:v>/)
  })

  it('stands in a word beside the units in a comparison', async () => {
    const file = await presented([slideOf(compareExhibit(units))])
    expect(seriesOf(file, 1)).toEqual([{ name: 'Totalt', values: [5.9, 6.2, 7.1, null, 0] }])
    const cells = workbookOf(file, 1)
    expect([cells.get('A5'), cells.get('B5'), cells.get('B6')]).toEqual(['Anpassad skola (skyddat)', undefined, 0])
  })

  it('is not missed with the units that have no bar: their figures are in the notes', async () => {
    const [section] = units.sections
    const rows = (section?.rows ?? []).map((row, i) => ({ ...row, inPlot: i > 0 }))
    const file = await presented([slideOf(compareExhibit({ ...units, sections: [{ id: 'near', title: '', rows }] }))])
    expect(seriesOf(file, 1).map(({ values }) => values)).toEqual([[6.2, 7.1, null, 0]])
    expect(notesOf(file, 1)).toContain('Luleå kommun: 5,9 %')
  })

  it('stands in a word in a table', async () => {
    const file = await presented([slideOf(seriesExhibit(withGap, { isDrawn: false }))])
    const cells = textsOf(file.xml('ppt/slides/slide1.xml'), 'a:tc').map((text) => text.trim())
    expect(cells).toEqual(expect.arrayContaining(['skyddat', 'saknas']))
    expect(cells).not.toContain('0,0\u00a0%')
  })
})

describe('making a presentation', () => {
  const ten = Array.from({ length: 10 }, (_, i) => everyKind[i % 5] as (typeof everyKind)[number])

  it('takes less than five seconds for ten slides, and tells how far it has come', async () => {
    const told: string[] = []
    const start = performance.now()
    await presented(ten, { onProgress: (done, all) => told.push(`${done}/${all}`) })
    const seconds = (performance.now() - start) / 1000
    console.info(`ten slides in ${Math.round(seconds * 100) / 100} s`)
    expect(seconds).toBeLessThan(5)
    expect(told).toEqual(['1/10', '2/10', '3/10', '4/10', '5/10', '6/10', '7/10', '8/10', '9/10', '10/10'])
  })

  it('stops between two slides when it is told to', async () => {
    const controller = new AbortController()
    const told: number[] = []
    const onProgress = (done: number) => {
      told.push(done)
      if (done === 3) controller.abort(new Error('stopped'))
    }
    await expect(presented(ten, { signal: controller.signal, onProgress })).rejects.toThrow('stopped')
    expect(told).toEqual([1, 2, 3])
  })

  it('never begins when it has been stopped already', async () => {
    const onProgress = vi.fn()
    await expect(presented(ten, { signal: AbortSignal.abort(new Error('stopped')), onProgress })).rejects.toThrow('stopped')
    expect(onProgress).not.toHaveBeenCalled()
  })

  it('gives the same parts for the same figures, whatever was made before', async () => {
    const [first, second] = [await presented(everyKind.slice(0, 3)), await presented(everyKind.slice(0, 3))]
    expect(second.paths).toEqual(first.paths)
    const differing = first.paths.filter((path) => !Buffer.from(first.bytes(path)).equals(Buffer.from(second.bytes(path))))
    expect(differing.filter((path) => path !== 'docProps/core.xml')).toEqual([])
  })
})

describe("an organisation's template", () => {
  const template = { ...defaultTemplate, colours: { accent: '#7A1F2B', heading: '#123456' }, font: 'Verdana' }

  it('gives the strip, the headline, the palette and the font, and leaves the series their colours', async () => {
    const file = await presented([slideOf(seriesExhibit(sickLeaveBySex))], { template })
    expect(attributesOf(file.xml('ppt/slideLayouts/slideLayout2.xml'), 'a:srgbClr', 'val')).toContain('7A1F2B')
    expect(attributesOf(file.xml('ppt/slides/slide1.xml'), 'a:srgbClr', 'val')).toContain('123456')
    const theme = file.text('ppt/theme/theme1.xml')
    expect(theme).toContain('<a:accent1><a:srgbClr val="7A1F2B"/></a:accent1>')
    expect(theme).toContain('<a:latin typeface="Verdana"/>')
    expect(attributesOf(file.xml('ppt/charts/chart1.xml'), 'a:srgbClr', 'val')).toContain(
      styleOf({ id: 'women', role: 'line' }, 'light').fill.slice(1),
    )
  })

  it('is missed without its logo, which is told, and never stops the presentation', async () => {
    const onLogoMissing = vi.fn()
    const file = await presented([slideOf(seriesExhibit(sickLeave))], {
      template: { ...template, logo: 'https://kommun.se/vapen.png' },
      onLogoMissing,
    })
    expect(onLogoMissing).toHaveBeenCalledOnce()
    expect(file.paths.filter((path) => path.startsWith('ppt/media/'))).toEqual([])
  })

  it('puts the logo on the layout, described as nothing to read', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    vi.stubGlobal(
      'Image',
      class {
        src = ''
        naturalWidth = 300
        naturalHeight = 100
        decode = () => Promise.resolve()
      },
    )
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(png)))
    const file = await presented([slideOf(seriesExhibit(sickLeave))], {
      template: { ...template, logo: 'https://kommun.se/vapen.png' },
    })
    vi.unstubAllGlobals()
    expectWhole(file)
    const pictures = file.paths.filter((path) => path.startsWith('ppt/media/'))
    expect(pictures).toHaveLength(1)
    expect(Buffer.from(file.bytes(pictures[0] ?? '')).equals(png)).toBe(true)
    expect(file.text('ppt/slideLayouts/slideLayout2.xml')).toContain('<p:pic>')
    expect(file.text('ppt/slides/slide1.xml')).not.toContain('<p:pic>')
  })
})
