import { type ChangeEvent, useId } from 'react'
import '../styles/fileButton.css'

interface Props {
  readonly label: string
  readonly onFile: (file: File) => void
}

/** Lets the reader choose a JSON file. The same file can be chosen again once it has been mended. */
export function FileButton({ label, onFile }: Props) {
  const id = useId()
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (file !== undefined) onFile(file)
    target.value = ''
  }
  return (
    <label htmlFor={id} className="file-button">
      <input id={id} type="file" accept=".json,application/json" className="visually-hidden" onChange={choose} />
      <span>{label}</span>
    </label>
  )
}
