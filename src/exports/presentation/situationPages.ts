import type { SituationExhibit } from '../../exhibits/exhibit.ts'
import { type Body, paragraph } from './slidePage.ts'
import { tableBodies } from './tableBodies.ts'

/** The sizes of the sentences from the largest, in points: the first that leaves room for the whole table below them. */
const sizes = [20, 18, 16, 14]

/** All of a unit's key figures at once: the situation in sentences, and the values in a table. */
export function situationPages({ sentences, tables, footnotes }: SituationExhibit): readonly Body[] {
  const inSize = (size: number) =>
    tableBodies(
      tables,
      sentences.map((text) => paragraph(text, size)),
      footnotes,
      0.75,
    )
  const tried = sizes.map(inSize)
  return tried.find((pages) => pages.length === 1) ?? inSize(16)
}
