import type { FullExhibit } from '../exhibits/exhibit.ts'
import { takeWords } from '../words/takeAway.ts'
import { PrintButton } from './PrintButton.tsx'
import type { ExhibitReader } from './readExhibit.ts'
import { TakePart } from './TakePart.tsx'
import { UnitSheetButton } from './UnitSheetButton.tsx'

interface Props {
  readonly reader: ExhibitReader
  readonly exhibit: FullExhibit
}

const words = takeWords.print

/** The view on paper, or its unit's sheet. */
export function TakePrint({ reader, exhibit }: Props) {
  return (
    <TakePart title={words.title}>
      <PrintButton exhibits={() => Promise.resolve([exhibit])} label={words.view} />
      <UnitSheetButton reader={reader} unit={exhibit.unit.id} />
    </TakePart>
  )
}
