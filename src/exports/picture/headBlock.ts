import type { FullExhibit } from '../../exhibits/exhibit.ts'
import { shownValueOf } from '../../series/shownValue.ts'
import { type Block, stacked } from './block.ts'
import { paragraph } from './paragraph.ts'
import type { PictureType } from './pictureType.ts'
import { rowLines } from './row.ts'

/** The latest value with what it is, how it has changed and whether that means anything: as on the screen. */
function valueLine(exhibit: FullExhibit, width: number, { value, lead, text, strong }: PictureType): Block {
  const shown = exhibit.kind === 'series' ? shownValueOf(exhibit.set) : null
  if (shown === null) return stacked([], 0)
  const pieces = [
    { text: shown.value, style: value },
    { text: shown.what, style: lead },
    { text: shown.change, style: text },
    { text: exhibit.verdict?.text ?? '', style: strong },
  ].filter((piece) => piece.text !== '' || piece.style === strong)
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
