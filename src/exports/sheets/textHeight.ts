import type { CellObject } from 'write-excel-file/universal'
import { bodyFont } from './sheetLook.ts'

type Style = Pick<CellObject, 'fontSize' | 'fontWeight'>

/** Line height as a part of the letter's size. */
const leading = 1.36

/** How wide letters are beside the digits that columns are measured in, on average. */
const letterWidth = { bold: 1, plain: 0.92 } as const

/** How many lines a paragraph breaks into: between words, and within a word only where it is longer than a line. */
function linesOf(paragraph: string, perLine: number): number {
  const { lines } = paragraph.split(' ').reduce(
    ({ lines: before, used }, { length }) => {
      if (used > 0 && used + 1 + length <= perLine) return { lines: before, used: used + 1 + length }
      const own = Math.max(1, Math.ceil(length / perLine))
      return { lines: before + own, used: length - (own - 1) * perLine }
    },
    { lines: 0, used: 0 },
  )
  return lines
}

function linesIn(text: string, width: number, { fontSize = bodyFont.fontSize, fontWeight }: Style): number {
  const letter = (fontWeight === 'bold' ? letterWidth.bold : letterWidth.plain) * (fontSize / bodyFont.fontSize)
  const perLine = Math.max(1, Math.floor(width / letter))
  return text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph, perLine), 0)
}

/**
 * How high a row must be for a text, in points, in columns of so many characters. It is reckoned, since spreadsheets differ in whether
 * they make a row higher for text that wraps, and none does for a cell that is merged of several.
 */
export function textHeight(text: string, width: number, style: Style): number {
  return Math.ceil(linesIn(text, width, style) * (style.fontSize ?? bodyFont.fontSize) * leading)
}
