import { inkOf } from '../../charts/look.ts'
import type { TextStyle } from './paragraph.ts'

/** The colours of a picture: always the light ones, whatever the reader's screen is like. */
export const pictureInk = inkOf('light')

/** The texts of a picture, from the finding to the small print. */
export interface PictureType {
  readonly title: TextStyle
  readonly lead: TextStyle
  readonly value: TextStyle
  readonly text: TextStyle
  readonly strong: TextStyle
  readonly note: TextStyle
  /** From one part of the picture to the next. */
  readonly gap: number
}

function typeOf(title: number, lead: number, value: number, text: number, note: number, gap: number): PictureType {
  const { ink, muted } = pictureInk
  return {
    title: { size: title, colour: ink, weight: 600, tightness: 1.18 },
    lead: { size: lead, colour: muted },
    value: { size: value, colour: ink, weight: 600, tightness: 1.15 },
    text: { size: text, colour: ink },
    strong: { size: text, colour: ink, weight: 600 },
    note: { size: note, colour: muted },
    gap,
  }
}

/** From roomy to tight: the first that leaves the figures their room is used. */
export const pictureTypes: readonly PictureType[] = [
  typeOf(34, 19, 38, 18, 16, 16),
  typeOf(30, 18, 34, 17, 15, 14),
  typeOf(26, 17, 30, 16, 14, 12),
  typeOf(23, 16, 26, 15, 13, 10),
]
