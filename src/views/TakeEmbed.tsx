import type { FullExhibit } from '../exhibits/exhibit.ts'
import { embedCode } from '../words/embed.ts'
import { takeWords } from '../words/takeAway.ts'
import { addressOf } from './addressOf.ts'
import { copyToClipboard } from './copyToClipboard.ts'
import type { Task } from './useTask.ts'

interface Props {
  readonly exhibit: FullExhibit
  readonly task: Task
}

const words = takeWords.embed

/** The code that shows the card on another site of the organisation's. */
export function TakeEmbed({ exhibit, task }: Props) {
  const code = embedCode(addressOf(`${exhibit.link}&embed=1`), exhibit.topic)
  const copy = async () => {
    const fault = await copyToClipboard({ text: code })
    if (fault !== null) throw new Error(fault)
    return words.copied
  }
  return (
    <details className="take-embed">
      <summary>{words.title}</summary>
      <p className="take-hint">{words.hint}</p>
      <textarea readOnly aria-label={words.label} value={code} onFocus={({ target }) => target.select()} />
      <button type="button" onClick={() => task.run(words.title, copy)}>
        {words.copy}
      </button>
    </details>
  )
}
