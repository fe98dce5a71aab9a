import { exhibitFileName } from '../exports/exhibitFileName.ts'
import type { PictureShape } from '../exports/picture/pictureShape.ts'
import type { FullExhibit } from '../exhibits/exhibit.ts'
import { takeWords } from '../words/takeAway.ts'
import { addressOf } from './addressOf.ts'
import { Choice } from './Choice.tsx'
import { downloadBlob } from './download.ts'
import { loadMakePicture } from './loadMakePicture.ts'
import { TakePart } from './TakePart.tsx'
import type { Task } from './useTask.ts'

interface Props {
  readonly exhibit: FullExhibit
  readonly task: Task
  readonly shape: PictureShape
  readonly onShape: (shape: PictureShape) => void
}

const words = takeWords.picture

/** The view as a picture file, in the shape of the place that it is for. */
export function TakePicture({ exhibit, task, shape, onShape }: Props) {
  const save = (kind: 'png' | 'svg') =>
    task.run(words[kind], async () => {
      const makePicture = await loadMakePicture()
      const file = exhibitFileName(exhibit, kind)
      downloadBlob(file, await makePicture(exhibit, shape, kind, addressOf(exhibit.receipt.link)))
      return takeWords.done(file)
    })
  return (
    <TakePart title={words.title} hint={words.hint}>
      <Choice label={words.shape} options={words.shapes} value={shape} onChange={onShape} />
      <button type="button" onClick={() => save('png')}>
        {words.png}
      </button>
      <button type="button" onClick={() => save('svg')}>
        {words.svg}
      </button>
    </TakePart>
  )
}
