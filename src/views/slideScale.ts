import { textWidth, wrap } from '../charts/frame.ts'

/** A slide's measures are written for a screen of this size, in pixels, and follow the screen that it is shown on. */
const slideSize = { width: 1920, height: 1080 } as const

/** On a phone a slide keeps type that can be read there, and goes on below the screen instead. */
export const leastScale = 0.6

/** How many times as large as it is written a slide is drawn in a place. */
export function slideScale(width: number, height: number, least: number): number {
  return Math.max(least, Math.min(width / slideSize.width, height / slideSize.height))
}

/** The sizes of a headline, from the one that it has where it fits on two lines to the least that is read from the back row. */
const headlineSizes = [44, 40, 36] as const
const leastHeadline = 32
const mostLines = 2

/** The size of a headline in a slide's own pixels: the largest that needs no more than two lines of the room, never below 32. */
export function headlineSize(text: string, room: number): number {
  const fits = (size: number) => {
    const lines = wrap(text, room, size)
    return lines.length <= mostLines && lines.every((line) => textWidth(line, size) <= room)
  }
  return headlineSizes.find(fits) ?? leastHeadline
}

/** The first notes that a slide has room for, in characters, and how many are left; the first is always told. */
export function notesThatFit(notes: readonly string[], room: number) {
  const fits = notes.filter((_, i) => i === 0 || notes.slice(0, i + 1).reduce((sum, { length }) => sum + length, 0) <= room)
  return { told: fits, left: notes.length - fits.length }
}
