import type { UnitId } from '../domain/unitTree.ts'
import { defaultSelection } from '../selection/selection.ts'
import { sheetWords } from '../words/unitSheet.ts'
import type { Drawing } from './loadDrawing.ts'
import { PaperButton } from './PrintButton.tsx'
import { keepReceipts } from './keepReceipts.ts'
import { cardsOf, type ExhibitReader, readExhibit } from './readExhibit.ts'
import { sheetPaper } from './sheetPaper.ts'

interface Props {
  readonly reader: ExhibitReader
  readonly unit: UnitId
}

/** A button that prints a unit's sheet. It is the same whatever the reader has filtered by: all years, everyone, nothing split. */
export function UnitSheetButton({ reader, unit }: Props) {
  const make = async (drawing: Drawing) => {
    const exhibit = await readExhibit(reader, { ...defaultSelection, unit })
    if (exhibit.kind !== 'situation') return null
    keepReceipts(cardsOf(exhibit))
    return sheetPaper(exhibit, drawing)
  }
  return <PaperButton label={sheetWords.print} make={make} />
}
