import { textWidth, wrap } from '../../charts/frame.ts'
import type { Box, Paragraph } from './slidePage.ts'

/** The slide in inches: 16:9 as PowerPoint makes it. */
export const slideSize = { w: 13.333, h: 7.5 } as const

const left = 0.55
const width = slideSize.w - 2 * left

/** Where everything stands, in inches. The body has two thirds of the height, so that charts can be read from the back of a room. */
export const boxes = {
  strip: { x: 0, y: 0, w: slideSize.w, h: 0.12 },
  heading: { x: left, y: 0.22, w: width, h: 1 },
  logo: { x: slideSize.w - left - 1.5, y: 0.3, w: 1.5, h: 0.8 },
  population: { x: left, y: 1.22, w: width, h: 0.34 },
  body: { x: left, y: 1.6, w: width, h: 5.1 },
  footer: { x: left, y: 6.8, w: width - 0.8, h: 0.55 },
  number: { x: slideSize.w - left - 0.7, y: 7.08, w: 0.7, h: 0.27 },
} as const satisfies Record<string, Box>

/** The column beside a chart, with the value and what is said of it. */
const asideWidth = 2.75
const gap = 0.25

/** The body in two: the chart, and the column beside it. */
export const chartBox: Box = { ...boxes.body, w: boxes.body.w - asideWidth - gap }
/** The column beside a chart. */
export const asideBox: Box = { ...boxes.body, x: boxes.body.x + chartBox.w + gap, w: asideWidth }

/** Points in an inch. */
export const inch = 72

/** The height of a line of text, in parts of its size. */
const lineHeight = 1.2

/** The headline's sizes from the largest, in points: the first that makes two lines of it. */
const headingSizes = [30, 28, 26, 24, 22, 20]

/** How wide the headline may be, where a logo stands beside it. */
export function headingWidth(hasLogo: boolean): number {
  return hasLogo ? boxes.heading.w - boxes.logo.w - gap : boxes.heading.w
}

/** The size that makes a headline two lines at most, in points; very long ones become three. */
export function headingSizeOf(text: string, hasLogo: boolean): number {
  const room = headingWidth(hasLogo) * inch
  return headingSizes.find((size) => wrap(text, room, size).length <= 2) ?? 18
}

/** The size that a text needs to stand on a line, between two bounds in points. */
export function lineSizeOf(text: string, most: number, least: number): number {
  const fitting = Math.floor((boxes.body.w * inch) / textWidth(text, 1))
  return Math.max(least, Math.min(most, fitting))
}

/** How high paragraphs become in a column of a width, in inches, with the air after each. */
export function heightOf(paragraphs: readonly Paragraph[], column: number): number {
  const lines = paragraphs.map(({ text, size }) => wrap(text, column * inch, size).length * size * lineHeight + paragraphAir)
  return lines.reduce((sum, height) => sum + height, 0) / inch
}

/** The air after a paragraph, in points. */
export const paragraphAir = 4

/** The sizes of what is said beside a chart, in points: the first in which no word is wider than the column. */
export function saidSize(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.split(/[ -]/))
  const fits = (size: number) => words.every((word) => textWidth(word, size) * 1.1 <= asideBox.w * inch)
  return [16, 14, 12].find(fits) ?? 11
}
