import { labels } from '../words/labels.ts'
import { SelectionLink } from './SelectionLink.tsx'
import '../styles/trustNav.css'

/** The pages about the figures' trust: how good they are, and what is said of them. */
const pages = ['data', 'claims'] as const

/** The way between the two pages about the figures' trust. */
export function TrustNav({ page }: { readonly page: (typeof pages)[number] }) {
  return (
    <nav aria-label={labels.data} className="trust-nav">
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
  )
}
