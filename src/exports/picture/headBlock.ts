import type { FullExhibit } from '../../exhibits/exhibit.ts'
import { type Block, stacked } from './block.ts'
import { paragraph } from './paragraph.ts'
import type { PictureType } from './pictureType.ts'
import { rowLines } from './row.ts'

/** The latest value with what it is, how it has changed and whether that means anything: as on the screen. */
function valueLine(exhibit: FullExhibit, width: number, { value, lead, text, strong }: PictureType): Block {
  if (exhibit.kind !== 'series' || exhibit.set.latest === null) return stacked([], 0)
  const { latest } = exhibit.set
  const pieces = [
    { text: latest.value, style: value },
    { text: `${latest.what} ${latest.period}`.trim(), style: lead },
    { text: latest.change, style: text },
    { text: latest.verdict?.text ?? '', style: strong },
  ]
  return stacked(rowLines(pieces, width), 2)
}

/** What stands above the figures: the finding, of whom, and the value. `asides` are left out where the room is needed. */
export function headBlock(exhibit: FullExhibit, width: number, type: PictureType, withAsides: boolean): Block {
  const asides = withAsides ? exhibit.asides : []
  return stacked(
    [
      stacked([paragraph(exhibit.heading, width, type.title), paragraph(exhibit.population, width, type.lead)], 4),
      stacked([valueLine(exhibit, width, type), ...asides.map((aside) => paragraph(aside, width, type.text))], 2),
    ],
    type.gap * 0.75,
  )
}
