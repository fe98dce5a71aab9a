import type { Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'

/** A text on a page of a PDF, with its left and right edge and the line it stands on, in points. */
export interface PdfText {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly line: number
}

/** A page of a PDF as another reader finds it: its text without spaces, and how far its text reaches beyond it, in points. */
export interface PdfPage {
  readonly text: string
  readonly beyond: number
  readonly texts: readonly PdfText[]
}

/** Text without its spaces: PDF has places, not spaces. */
export function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '')
}

/** Prints a page as a reader would, on the paper that the page asks for, and reads the PDF back with PDF.js. */
export async function printed(page: Page): Promise<readonly PdfPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  const numbers = Array.from({ length: pdf.numPages }, (_, i) => i + 1)
  return Promise.all(numbers.map(async (number) => pageOf(await pdf.getPage(number))))
}

type Read = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

async function pageOf(read: Read): Promise<PdfPage> {
  const [, , right = 0, top = 0] = read.view
  const { items } = await read.getTextContent()
  const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
  const beyond = texts.map(({ transform, width, height }) => {
    const [x, y] = [Number(transform[4]), Number(transform[5])]
    return Math.max(-x, -y, x + width - right, y + height - top)
  })
  return {
    text: squeezed(texts.map(({ str }) => str).join('')),
    beyond: Math.max(...beyond),
    texts: texts.map(({ str, transform, width }) => ({
      text: str.trim(),
      left: Number(transform[4]),
      right: Number(transform[4]) + width,
      line: Math.round(Number(transform[5])),
    })),
  }
}

/**
 * The cells of the tables of years on a page, each by the first words of its row and the year that stands over it: "Kvinnor 2021". A
 * heading belongs to the cells whose right edge is its own, as numbers stand in a table; one that is covered by another or stands
 * beside the years has no cell.
 */
export function cellsByYear({ texts }: PdfPage): ReadonlyMap<string, string> {
  const cells = new Map<string, string>()
  const isYear = ({ text }: PdfText) => /^(?:19|20)\d\d$/.test(text)
  const lines = [...new Set(texts.map(({ line }) => line))].sort((a, b) => b - a)
  let years: readonly PdfText[] = []
  for (const line of lines) {
    const own = texts.filter((one) => one.line === line).sort((a, b) => a.left - b.left)
    const found = own.filter(isYear)
    const [label, ...rest] = own
    if (found.length > 1 && label !== undefined && !isYear(label)) years = found
    else if (label !== undefined)
      for (const { text, right } of rest) {
        const year = years.find((one) => Math.abs(one.right - right) < 1.5)
        if (year !== undefined) cells.set(`${label.text} ${year.text}`, text)
      }
  }
  return cells
}
