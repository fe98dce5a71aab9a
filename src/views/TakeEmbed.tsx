import { useId } from 'react'
import type { FullExhibit } from '../exhibits/exhibit.ts'
import { embedCode, embedLink, heightScript } from '../exports/embed/embedCode.ts'
import { embedWords } from '../words/embed.ts'
import { takeWords } from '../words/takeAway.ts'
import { addressOf } from './addressOf.ts'
import { copyToClipboard } from './copyToClipboard.ts'
import type { Task } from './useTask.ts'

interface Props {
  readonly exhibit: FullExhibit
  readonly task: Task
}

const words = takeWords.embed

function Code({ label, code, task }: { readonly label: string; readonly code: string; readonly task: Task }) {
  const id = useId()
  const copy = async () => {
    const fault = await copyToClipboard({ text: code })
    if (fault !== null) throw new Error(fault)
    return words.copied
  }
  return (
    <div className="take-code-field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} readOnly value={code} onFocus={({ target }) => target.select()} />
      <button type="button" onClick={() => task.run(words.what, copy)}>
        <span>{words.copy}</span> <span className="visually-hidden">{label}</span>
      </button>
    </div>
  )
}

/** The code that shows the card on another site of the organisation's, and the one that lets its height follow. */
export function TakeEmbed({ exhibit, task }: Props) {
  const address = addressOf(embedLink(exhibit.link))
  return (
    <details className="take-embed">
      <summary>{words.title}</summary>
      <p className="take-hint">{embedWords.origins}</p>
      <Code label={embedWords.code} code={embedCode(address, exhibit.topic)} task={task} />
      <Code label={embedWords.height} code={heightScript(address)} task={task} />
    </details>
  )
}
