import { beforeAll, describe, expect, it } from 'vitest'
import { manyWorkplaces } from '../../series/manyWorkplaces.ts'
import { plain } from '../../words/plain.ts'
import { slideOf } from './exhibits.ts'
import { attributesOf, notesOf, type Opened, presented, textsOf, workbookOf } from './openedPresentation.ts'

const exhibit = manyWorkplaces()
const { funnel } = exhibit.set
const named = funnel.points.filter(({ way, isOwn }) => isOwn || way !== 0)

describe('many units in a presentation', () => {
  let file: Opened
  beforeAll(async () => {
    file = await presented([slideOf(exhibit)])
  })
  const chart = () => file.xml('ppt/charts/chart1.xml')
  const series = () => [...chart().querySelectorAll('*')].filter(({ tagName }) => tagName === 'c:ser')
  const numbers = (one: Element | undefined, axis: 'c:xVal' | 'c:yVal') => {
    const values = [...(one?.querySelectorAll('*') ?? [])].find(({ tagName }) => tagName === axis)
    return values === undefined ? [] : textsOf(values, 'c:v').map(Number)
  }
  const nameOf = (one: Element) => plain(textsOf(one, 'c:v')[0] ?? '')

  it('are a native scatter chart of each by size and value, with the limits as curves', () => {
    expect([...chart().querySelectorAll('*')].filter(({ tagName }) => tagName === 'c:scatterChart')).toHaveLength(1)
    expect(series().map(nameOf)).toEqual([
      'andra enheter',
      'utmärker sig',
      'egen enhet',
      'yttre gräns, 99,8 %',
      'yttre gräns, 99,8 %, nedåt',
      'inre gräns, 95 %',
      'inre gräns, 95 %, nedåt',
      'alla tillsammans, 6,2 %',
    ])
    const points = series()
      .slice(0, 3)
      .flatMap((one) => numbers(one, 'c:xVal').map((size, i) => [size, numbers(one, 'c:yVal')[i]]))
    const shown = funnel.points.map(({ size, value }) => [Math.round(size), Math.round(value * 10) / 10])
    expect(new Set(points.map(String))).toEqual(new Set(shown.map(String)))
    expect(points).toHaveLength(shown.length)
    for (const curve of series().slice(3)) {
      expect(numbers(curve, 'c:xVal')).toHaveLength(funnel.limits.length)
      expect(numbers(curve, 'c:yVal')).toHaveLength(funnel.limits.length)
    }
    expect(numbers(series()[3], 'c:yVal')[0]).toBeCloseTo(funnel.limits[0]?.outer.high ?? 0, 2)
  })

  it('have their names where they stand out, and axes that say what they are of', () => {
    const written = textsOf(chart(), 'a:t').map(plain).join(' ')
    for (const { label } of named) expect(written).toContain(label.slice(0, 10))
    expect(written).toContain(plain(funnel.valueName))
    expect(written).toContain(plain(funnel.sizeName))
    expect(written).not.toContain(funnel.points[0]?.label)
  })

  it('have every unit by name in the workbook, with the chart’s very numbers', () => {
    const cells = workbookOf(file, 1)
    expect([cells.get('A1'), plain(String(cells.get('B1'))), cells.get('C1')]).toEqual([
      'Enhet',
      plain(funnel.sizeName),
      'andra enheter',
    ])
    const rows = Array.from({ length: funnel.points.length }, (_, i) => cells.get(`A${i + 2}`))
    expect(new Set(rows)).toEqual(new Set(funnel.points.map(({ label }) => label)))
    for (const one of series()) {
      const [, x, y] = textsOf(one, 'c:f').map((text) => /\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(text))
      const column = y?.[1] ?? ''
      const from = Number(y?.[2])
      expect([x?.[1], x?.[2], x?.[3]]).toEqual(['B', y?.[2], y?.[3]])
      expect(numbers(one, 'c:yVal')).toEqual(numbers(one, 'c:yVal').map((_, at) => cells.get(`${column}${from + at}`)))
      expect(numbers(one, 'c:xVal')).toEqual(numbers(one, 'c:xVal').map((_, at) => cells.get(`B${from + at}`)))
    }
  })

  it('are described with who stands out and which limits are used, and the table that names all of them follows', () => {
    const [slide, ...tables] = file.paths
      .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
      .toSorted((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
    const alt = plain(attributesOf(file.xml(slide ?? ''), 'p:cNvPr', 'descr').join(' '))
    expect(alt).toContain(plain(funnel.findings[0] ?? '?'))
    expect(alt).toContain('inre gräns, 95 %, och yttre gräns, 99,8 %')
    expect(alt).toContain('vidgade med hur mycket enheterna brukar skilja sig åt')
    const cells = tables.flatMap((path) => textsOf(file.xml(path), 'a:tc')).join(' ')
    for (const { label } of funnel.points) expect(cells).toContain(label)
    expect(notesOf(file, 1).join(' ')).toContain('Spiegelhalter')
  })
})
