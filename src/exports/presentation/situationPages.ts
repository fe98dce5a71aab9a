import type { SituationExhibit } from '../../exhibits/exhibit.ts'
import { heightOf, boxes } from './slideLayout.ts'
import { type Body, paragraph } from './slidePage.ts'
import { tableBodies } from './tableBodies.ts'

/** The sizes of the sentences from the largest, in points: the first that leaves room for a table below them. */
const sizes = [20, 18, 16, 14]

/** The most of the body that the sentences take where the table shares the slide, in inches. */
const mostSaid = 2.2

/** All of a unit's key figures at once: the situation in sentences, and the values in a table. */
export function situationPages({ sentences, tables, footnotes }: SituationExhibit): readonly Body[] {
  const said = (size: number) => sentences.map((text) => paragraph(text, size))
  const size = sizes.find((one) => heightOf(said(one), boxes.body.w) <= mostSaid) ?? 14
  return tableBodies(tables, said(size), footnotes)
}
