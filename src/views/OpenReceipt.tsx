import { type FormEvent, useId, useRef, useState } from 'react'
import { writeCode } from '../exhibits/receiptCode.ts'
import { receiptViewOf } from '../exhibits/receiptView.ts'
import type { Catalog } from '../domain/catalog.ts'
import { indicators } from '../indicators/index.ts'
import { defaultSelection } from '../selection/selection.ts'
import { receiptWords as words } from '../words/receipt.ts'
import { DialogCard } from './DialogCard.tsx'
import { goToReceipt } from './goToReceipt.ts'
import { receiptTrouble } from './receiptTrouble.ts'
import '../styles/savedViews.css'
import '../styles/receipt.css'

interface Props {
  readonly catalog: Catalog
  readonly onClose: () => void
  /** Goes to the address of a receipt: a page load. */
  readonly go?: (code: string) => void
}

/** The dialog where the code of a picture is typed. It is open for as long as it is there. */
export function OpenReceipt({ catalog, onClose, go = goToReceipt }: Props) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <DialogCard title={words.title} close={words.close} onClose={onClose} initialFocus={() => field.current}>
      <p className="view-what">{words.what}</p>
      <CodeForm catalog={catalog} field={field} go={go} />
    </DialogCard>
  )
}

type FormProps = Pick<Required<Props>, 'catalog' | 'go'> & { readonly field: React.RefObject<HTMLInputElement | null> }

function CodeForm({ catalog: { organisation, tree }, field, go }: FormProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [trouble, setTrouble] = useState('')
  const open = (event: FormEvent) => {
    event.preventDefault()
    const view = receiptViewOf(text, { organisation, indicators, tree, asked: defaultSelection })
    if ('code' in view) go(writeCode(view.code))
    else setTrouble(receiptTrouble(view))
  }
  return (
    <form className="receipt-form" onSubmit={open} noValidate>
      <div className="field">
        <label htmlFor={id}>{words.field}</label>
        <input
          ref={field}
          id={id}
          type="text"
          value={text}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={trouble !== ''}
          aria-describedby={`${id}-hint ${id}-trouble`}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <button type="submit">{words.open}</button>
      <div>
        <p id={`${id}-hint`} className="receipt-hint">
          {words.example}
        </p>
        <p id={`${id}-trouble`} className="receipt-form-trouble" role="alert">
          {trouble}
        </p>
      </div>
    </form>
  )
}
