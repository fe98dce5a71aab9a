import { lazy, useState } from 'react'
import type { Catalog } from '../domain/catalog.ts'
import type { FullExhibit } from '../exhibits/exhibit.ts'
import { takeWords } from '../words/takeAway.ts'
import { Optional } from './Optional.tsx'
import { TakePart } from './TakePart.tsx'

const OpenReceipt = lazy(() => import('./OpenReceipt.tsx').then((part) => ({ default: part.OpenReceipt })))

interface Props {
  readonly catalog: Catalog
  readonly exhibit: FullExhibit
}

const words = takeWords.receipt

/** The code that follows the view wherever it is carried, and the way to open another's. */
export function TakeReceipt({ catalog, exhibit: { receipt } }: Props) {
  const [isOpening, setIsOpening] = useState(false)
  return (
    <TakePart title={words.label} hint={words.hint}>
      <code className="take-code">{receipt.code}</code>
      <button type="button" onClick={() => setIsOpening(true)}>
        {words.open}
      </button>
      {isOpening && (
        <Optional>
          <OpenReceipt catalog={catalog} onClose={() => setIsOpening(false)} />
        </Optional>
      )}
    </TakePart>
  )
}
