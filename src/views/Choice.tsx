import { useId } from 'react'
import '../styles/choice.css'

interface Props<T extends string> {
  readonly label: string
  readonly value: T
  /** Value to label, in the order to show. */
  readonly options: Readonly<Record<T, string>>
  readonly onChange: (value: T) => void
}

/** One of a few, all visible: a group of radio buttons drawn as one control. */
export function Choice<T extends string>({ label, value, options, onChange }: Props<T>) {
  const name = useId()
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      <div className="choice-options">
        {(Object.keys(options) as T[]).map((option) => (
          <label key={option} className="choice-option">
            <input type="radio" name={name} value={option} checked={option === value} onChange={() => onChange(option)} />
            <span>{options[option]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
