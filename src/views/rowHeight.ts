/** Heights of a row in rem: for a pointer, and for a finger (44 px). */
const forPointer = 2
const forFinger = 2.75

/** The height of a row of the unit tree in pixels. It follows the reader's text size and pointing device. */
export function rowHeight(): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  return Math.round((window.matchMedia('(pointer: coarse)').matches ? forFinger : forPointer) * rem)
}
