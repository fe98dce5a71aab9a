import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { defaultTemplate } from '../../../../src/domain/config.ts'
import { makePresentation, type PresentationOptions } from '../../../../src/exports/presentation/makePresentation.ts'
import type { SlideExhibit } from '../../../../src/exhibits/slideExhibit.ts'

const { DOMParser } = new JSDOM().window

/** A package as an independent reader finds it: its parts by path, as text where they are XML. */
export interface Opened {
  readonly paths: readonly string[]
  readonly bytes: (path: string) => Uint8Array
  readonly text: (path: string) => string
  readonly xml: (path: string) => Document
}

/** Unzips a package. Reading a part that isn't there, or isn't well-formed, throws. */
export function opened(zip: Uint8Array): Opened {
  const parts = unzipSync(zip)
  const bytes = (path: string) => {
    const part = parts[path]
    if (part === undefined) throw new Error(`${path} is not there`)
    return part
  }
  const text = (path: string) => strFromU8(bytes(path))
  const xml = (path: string) => {
    const parsed = new DOMParser().parseFromString(text(path), 'application/xml')
    const fault = parsed.querySelector('parsererror')
    if (fault !== null) throw new Error(`${path}: ${fault.textContent}`)
    return parsed
  }
  return { paths: Object.keys(parts), bytes, text, xml }
}

/** Makes a presentation and opens it. */
export async function presented(slides: readonly SlideExhibit[], more: Partial<PresentationOptions> = {}): Promise<Opened> {
  const blob = await makePresentation(slides, {
    template: defaultTemplate,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...more,
  })
  return opened(new Uint8Array(await blob.arrayBuffer()))
}

const tagged = (node: ParentNode, name: string): readonly Element[] =>
  [...node.querySelectorAll('*')].filter((one) => one.tagName === name)

/** The texts of elements of a name, in order. */
export function textsOf(node: ParentNode, name: string): readonly string[] {
  return tagged(node, name).map(({ textContent }) => textContent ?? '')
}

/** An attribute of all elements of a name that have it. */
export function attributesOf(node: ParentNode, name: string, attribute: string): readonly string[] {
  return tagged(node, name).flatMap((one) => one.getAttribute(attribute) ?? [])
}

/** The rows of numbers of a chart's part: name and value per category, null where there is no point. */
export function seriesOf(
  file: Opened,
  chart: number,
): readonly { readonly name: string; readonly values: readonly (number | null)[] }[] {
  return tagged(file.xml(`ppt/charts/chart${chart}.xml`), 'c:ser').map((series) => {
    const cache = tagged(series, 'c:numCache')[0] as Element
    const points = new Map(tagged(cache, 'c:pt').map((point) => [point.getAttribute('idx'), Number(point.textContent)]))
    const count = Number(attributesOf(cache, 'c:ptCount', 'val')[0])
    const name = textsOf(tagged(series, 'c:tx')[0] as Element, 'c:v')[0] ?? ''
    return { name, values: Array.from({ length: count }, (_, i) => points.get(String(i)) ?? null) }
  })
}

/** The workbook of a chart: its cells by address, numbers as numbers and words as words. */
export function workbookOf(file: Opened, chart: number): ReadonlyMap<string, number | string> {
  const book = opened(file.bytes(`ppt/embeddings/Microsoft_Excel_Sheet${chart}.xlsx`))
  const cells = tagged(book.xml('xl/worksheets/sheet1.xml'), 'c')
  return new Map(
    cells.map((cell) => [
      cell.getAttribute('r') ?? '',
      cell.getAttribute('t') === 'inlineStr' ? (cell.textContent ?? '') : Number(cell.textContent),
    ]),
  )
}

/** The speaker's notes of a slide, a string per paragraph. */
export function notesOf(file: Opened, slide: number): readonly string[] {
  const shapes = tagged(file.xml(`ppt/notesSlides/notesSlide${slide}.xml`), 'p:sp')
  const body = shapes.find((shape) => attributesOf(shape, 'p:ph', 'type').includes('body'))
  return body === undefined ? [] : tagged(body, 'a:p').map((paragraph) => textsOf(paragraph, 'a:t').join(''))
}
