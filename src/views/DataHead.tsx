import { labels } from '../words/labels.ts'
import { SelectionLink } from './SelectionLink.tsx'

/** The pages about the figures' trust: how good they are, and what is said of them. */
const pages = ['data', 'claims'] as const

/** The heading of a page about the figures' trust, and the way to the other. */
export function DataHead({ page }: { readonly page: (typeof pages)[number] }) {
  return (
    <header className="page-head">
      <h1 tabIndex={-1}>{labels[page]}</h1>
      <nav aria-label={labels.data} className="page-nav">
        <ul>
          {pages.map((id) => (
            <li key={id}>
              <SelectionLink to={{ page: id }} current={id === page}>
                {labels[id]}
              </SelectionLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
