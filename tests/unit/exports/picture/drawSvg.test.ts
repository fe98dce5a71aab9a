import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { inkOf, styleOf } from '../../../../src/charts/look.ts'
import type { FullExhibit } from '../../../../src/exhibits/exhibit.ts'
import { composePicture } from '../../../../src/exports/picture/composePicture.ts'
import { drawSvg } from '../../../../src/exports/picture/drawSvg.ts'
import { fontRuleOf } from '../../../../src/exports/picture/pictureFont.ts'
import { pictureExhibits } from './pictureExhibits.ts'

const address = 'https://kommunen.se/?page=indicator&unit="<x>"&receipt=1'
const { DOMParser: parser } = new JSDOM().window
const rule = fontRuleOf('AAAA')

/** Reading all feeds takes a while on a busy machine. */
const patience = 60_000

describe('a picture as SVG', () => {
  let exhibits: ReadonlyMap<string, FullExhibit>
  const svgOf = (name: string) => drawSvg(composePicture(exhibits.get(name) as FullExhibit, 'wide', address), rule)
  const parsed = (svg: string) => new parser().parseFromString(svg, 'image/svg+xml')

  beforeAll(async () => {
    exhibits = await pictureExhibits()
  }, patience)

  it('is well-formed, without scripts, pictures or anything from elsewhere', () => {
    for (const name of exhibits.keys()) {
      const svg = svgOf(name)
      const document = parsed(svg)
      expect(document.querySelector('parsererror'), name).toBeNull()
      expect(document.querySelector('script, foreignObject, image, iframe'), name).toBeNull()
      expect(new Set([...document.querySelectorAll('*')].map(({ namespaceURI }) => namespaceURI)), name).toEqual(
        new Set(['http://www.w3.org/2000/svg']),
      )
      expect(svg, name).not.toMatch(/ecmeta|zr\d+-|paint-order=|dominant-baseline|xlink/)
    }
  })

  it('has the finding, the filters, the footnotes, the source and the date as text that can be found', () => {
    const exhibit = exhibits.get('sick leave') as FullExhibit
    const texts = [...parsed(svgOf('sick leave')).querySelectorAll('text')].map(({ textContent }) => textContent)
    const { heading, filters, footnotes, source, dataDate } = exhibit
    expect(texts).toEqual(expect.arrayContaining([heading, filters, ...footnotes, `${source} · ${dataDate}`]))
  })

  it('is named by its finding and described, and its code leads to the receipt', () => {
    const exhibit = exhibits.get('a comparison') as FullExhibit
    const document = parsed(svgOf('a comparison'))
    expect(document.querySelector('svg > title')?.textContent).toBe(exhibit.heading)
    expect(document.querySelector('svg > desc')?.textContent).toBe(exhibit.description)
    const link = document.querySelector('a')
    expect(link?.getAttribute('href')).toBe(address)
    expect(link?.textContent).toBe(`Bildkvitto ${exhibit.receipt.code}`)
  })

  it('says nothing more than once, and what rims and patterns refer to is there', () => {
    for (const name of ['sick leave by sex', 'provisional columns', 'twenty units']) {
      const document = parsed(svgOf(name))
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const used = [...document.querySelectorAll('use')].map((use) => use.getAttribute('href')?.slice(1))
      const filled = [...svgOf(name).matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id)
      expect(ids).toEqual(expect.arrayContaining([...used, ...filled]))
    }
    const values = [...parsed(svgOf('sick leave by sex')).querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(values.filter((text) => text?.startsWith('Kvinnor 3,3'))).toHaveLength(1)
  })

  it('is light, whatever the screen is like', () => {
    const usual = svgOf('sick leave by sex')
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => undefined }))
    const onDark = svgOf('sick leave by sex')
    vi.unstubAllGlobals()
    expect(onDark).toBe(usual)
    expect(usual).toContain(`fill="${inkOf('light').background}"`)
    expect(usual).toContain(styleOf({ id: 'women', role: 'line' }, 'light').fill)
    expect(usual).not.toContain(inkOf('dark').background)
  })

  it('carries the typeface for browsers, and is in one that office programs have for others', () => {
    const svg = svgOf('headcount')
    expect(svg).toContain("@font-face{font-family:'Source Sans 3 Variable'")
    expect(parsed(svg).documentElement.getAttribute('font-family')).toMatch(/^Arial,/)
    expect(svg.replace(rule, '')).not.toContain('Source Sans')
    expect(drawSvg(composePicture(exhibits.get('headcount') as FullExhibit, 'wide', address), '')).not.toContain('<style>')
  })

  it('is the same for the same exhibit, and on paper half an A4', () => {
    expect(svgOf('small multiples')).toBe(svgOf('small multiples'))
    const half = parsed(drawSvg(composePicture(exhibits.get('headcount') as FullExhibit, 'halfA4', address), ''))
    expect(half.documentElement.getAttribute('width')).toBe('210mm')
    expect(half.documentElement.getAttribute('height')).toBe('148.5mm')
  })
})
