import { type ReactNode, useId } from 'react'

interface Props {
  readonly title: string
  readonly hint?: string
  readonly children: ReactNode
}

/** One way out of the app: its name, its buttons and what to know of it. */
export function TakePart({ title, hint, children }: Props) {
  const id = useId()
  return (
    <section className="take-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <div className="take-buttons">{children}</div>
      {hint !== undefined && <p className="take-hint">{hint}</p>}
    </section>
  )
}
