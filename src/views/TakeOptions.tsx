import { useState } from 'react'
import type { FullExhibit } from '../exhibits/exhibit.ts'
import type { ExhibitReader } from './readExhibit.ts'
import { TakeCopy } from './TakeCopy.tsx'
import { TakeEmbed } from './TakeEmbed.tsx'
import { TakeFiles } from './TakeFiles.tsx'
import { TakePicture } from './TakePicture.tsx'
import { TakePrint } from './TakePrint.tsx'
import { TakeReceipt } from './TakeReceipt.tsx'
import { TakeShow } from './TakeShow.tsx'
import type { PictureShape } from '../exports/picture/pictureShape.ts'
import { useTask } from './useTask.ts'

interface Props {
  readonly reader: ExhibitReader
  readonly exhibit: FullExhibit
  readonly onClose: () => void
}

/** Every way out of the app for a view, and what has become of the one that was chosen last. */
export function TakeOptions({ reader, exhibit, onClose }: Props) {
  const task = useTask()
  const [shape, setShape] = useState<PictureShape>('wide')
  const { text, isFault } = task.told
  return (
    <>
      <div className="take-news" aria-busy={task.isBusy}>
        <p role="status">{isFault ? '' : text}</p>
        {isFault && <p role="alert">{text}</p>}
      </div>
      <div className="take-ways">
        <TakeShow reader={reader} exhibit={exhibit} task={task} onClose={onClose} />
        <TakeFiles exhibit={exhibit} task={task} />
        <TakeCopy exhibit={exhibit} task={task} shape={shape} />
        <TakePicture exhibit={exhibit} task={task} shape={shape} onShape={setShape} />
        <TakePrint reader={reader} exhibit={exhibit} />
        <TakeReceipt catalog={reader.catalog} exhibit={exhibit} />
      </div>
      {exhibit.kind !== 'situation' && <TakeEmbed exhibit={exhibit} task={task} />}
    </>
  )
}
