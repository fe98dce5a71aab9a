import type { FullExhibit } from '../../exhibits/exhibit.ts'
import { composePicture } from './composePicture.ts'
import { drawSvg } from './drawSvg.ts'
import { paintPicture } from './paintPicture.ts'
import { fontRule, loadPageFont } from './pictureFont.ts'
import type { PictureShape } from './pictureShape.ts'

/**
 * Makes a picture file of an exhibit, always in light colours, with finding, filters, footnotes, source and date inside, and the
 * receipt's code at its foot; in the SVG the code leads to `receiptAddress`. Loaded on demand: it carries what paints on a canvas.
 */
export async function makePicture(
  exhibit: FullExhibit,
  shape: PictureShape,
  kind: 'svg' | 'png',
  receiptAddress: string,
): Promise<Blob> {
  const picture = composePicture(exhibit, shape, receiptAddress)
  if (kind === 'svg') return new Blob([drawSvg(picture, await fontRule())], { type: 'image/svg+xml' })
  await loadPageFont()
  return paintPicture(picture)
}
