/** What a picture is for: a slide, half a page of a report, or a post. */
export type PictureShape = 'wide' | 'halfA4' | 'square'

/** A picture's measures. Everything is laid out in `width` × `height`, so that type is as large as the place needs. */
export interface PictureSize {
  readonly width: number
  readonly height: number
  /** The size that it is shown in, in CSS pixels; the PNG has twice as many. */
  readonly shown: { readonly width: number; readonly height: number }
  /** The size that the SVG gives itself: on paper in millimetres, so that a text editor puts it in at its right size. */
  readonly given: { readonly width: string; readonly height: string }
  /** From the edge to all that is drawn. */
  readonly margin: number
}

/** The measures of each shape. Half an A4 has 300 dots to the inch as PNG. */
export const pictureSizes: Readonly<Record<PictureShape, PictureSize>> = {
  wide: {
    width: 1280,
    height: 720,
    shown: { width: 1280, height: 720 },
    given: { width: '1280', height: '720' },
    margin: 40,
  },
  halfA4: {
    width: 1120,
    height: 792,
    shown: { width: 1240, height: 877 },
    given: { width: '210mm', height: '148.5mm' },
    margin: 36,
  },
  square: {
    width: 900,
    height: 900,
    shown: { width: 1080, height: 1080 },
    given: { width: '1080', height: '1080' },
    margin: 36,
  },
}
