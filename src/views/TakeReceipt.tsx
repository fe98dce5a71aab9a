import type { FullExhibit } from '../exhibits/exhibit.ts'
import { takeWords } from '../words/takeAway.ts'
import { TakePart } from './TakePart.tsx'

const words = takeWords.receipt

/** The code that follows the view wherever it is carried. */
export function TakeReceipt({ exhibit: { receipt } }: { readonly exhibit: FullExhibit }) {
  return (
    <TakePart title={words.label} hint={words.hint}>
      <code className="take-code">{receipt.code}</code>
    </TakePart>
  )
}
