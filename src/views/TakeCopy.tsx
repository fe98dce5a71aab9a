import { useEffect } from 'react'
import type { PictureShape } from '../exports/picture/pictureShape.ts'
import { sentenceOf } from '../exports/sheets/sentenceOf.ts'
import { tableHtmlOf } from '../exports/sheets/tableHtmlOf.ts'
import { tableTextOf } from '../exports/sheets/tableTextOf.ts'
import type { FullExhibit } from '../exhibits/exhibit.ts'
import { takeWords } from '../words/takeAway.ts'
import { addressOf } from './addressOf.ts'
import { type Copied, copyToClipboard } from './copyToClipboard.ts'
import { loadMakePicture } from './loadMakePicture.ts'
import { TakePart } from './TakePart.tsx'
import type { Task } from './useTask.ts'

interface Props {
  readonly exhibit: FullExhibit
  readonly task: Task
  /** The shape of a copied picture: the one chosen for pictures. */
  readonly shape: PictureShape
}

const words = takeWords.copy

/** Copies, and gives the sentence to tell; fails with why it could not be done. */
async function copy(copied: Copied, told: string): Promise<string> {
  const fault = await copyToClipboard(copied)
  if (fault !== null) throw new Error(fault)
  return told
}

const picture = async (exhibit: FullExhibit, shape: PictureShape): Promise<Blob> => {
  const makePicture = await loadMakePicture()
  return makePicture(exhibit, shape, 'png', addressOf(exhibit.receipt.link))
}

/** The view to the clipboard: as a picture, a table whose numbers are numbers, a sentence with its source, or a link. */
export function TakeCopy({ exhibit, task, shape }: Props) {
  // Safari copies only what is at hand in the very click.
  useEffect(() => {
    loadMakePicture().catch(() => undefined)
  }, [])
  const ways: readonly { readonly id: keyof typeof words.copied; readonly make: () => Copied }[] = [
    { id: 'picture', make: () => ({ picture: picture(exhibit, shape) }) },
    { id: 'table', make: () => ({ html: tableHtmlOf(exhibit), text: tableTextOf(exhibit) }) },
    { id: 'sentence', make: () => ({ text: sentenceOf(exhibit) }) },
    { id: 'link', make: () => ({ text: addressOf(exhibit.link) }) },
  ]
  return (
    <TakePart title={words.title}>
      {ways.map(({ id, make }) => (
        <button key={id} type="button" onClick={() => task.run(words[id], () => copy(make(), words.copied[id]))}>
          {words[id]}
        </button>
      ))}
    </TakePart>
  )
}
