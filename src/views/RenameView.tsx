import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { savedViewWords as words } from '../words/savedViews.ts'
import { nameTrouble } from './nameTrouble.ts'

interface Props {
  readonly name: string
  readonly onRename: (name: string) => void
  readonly onCancel: () => void
}

/** A view's name while it is being written. Enter keeps it; Escape, which the dialog hears first, leaves it as it was. */
export function RenameView({ name, onRename, onCancel }: Props) {
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
    const wrong = nameTrouble(text)
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
        aria-label={words.newName(name)}
        aria-invalid={trouble !== ''}
        aria-describedby={trouble === '' ? undefined : id}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit">{words.saveName}</button>
      <button type="button" className="quiet" onClick={onCancel}>
        {words.cancel}
      </button>
      {trouble !== '' && (
        <p id={id} className="view-trouble" role="alert">
          {trouble}
        </p>
      )}
    </form>
  )
}
