import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { savedViewWords as words } from '../words/savedViews.ts'

interface Props {
  readonly name: string
  /** What a screen reader says of the field. */
  readonly label: string
  /** What is wrong with a name; '' for nothing. */
  readonly troubleOf: (name: string) => string
  readonly hint?: string
  readonly onRename: (name: string) => void
  readonly onCancel: () => void
}

/** A name while it is being written. Enter keeps it; Escape, which a dialog hears first, leaves it as it was. */
export function RenameForm({ name, label, troubleOf, hint, onRename, onCancel }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(name)
  const [trouble, setTrouble] = useState('')
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wrong = troubleOf(text)
    if (wrong === '') onRename(text)
    else setTrouble(wrong)
  }
  return (
    <form className="view-form" onSubmit={submit} noValidate>
      <input
        ref={field}
        type="text"
        value={text}
        autoComplete="off"
        aria-label={label}
        aria-invalid={trouble !== ''}
        aria-describedby={trouble === '' && hint === undefined ? undefined : id}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      />
      <button type="submit">{words.saveName}</button>
      <button type="button" className="quiet" onClick={onCancel}>
        {words.cancel}
      </button>
      {trouble === '' && hint !== undefined && (
        <p id={id} className="view-note">
          {hint}
        </p>
      )}
      {trouble !== '' && (
        <p id={id} className="view-trouble" role="alert">
          {trouble}
        </p>
      )}
    </form>
  )
}
