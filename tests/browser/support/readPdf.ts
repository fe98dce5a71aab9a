import type { Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'

/** A page of a PDF as another reader finds it: its text without spaces, and how far its text reaches beyond it, in points. */
export interface PdfPage {
  readonly text: string
  readonly beyond: number
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
  return { text: squeezed(texts.map(({ str }) => str).join('')), beyond: Math.max(...beyond) }
}
