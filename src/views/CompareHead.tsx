import type { Indicator } from '../domain/indicator.ts'
import { labels } from '../words/labels.ts'
import { compareTitle } from '../words/pageTitle.ts'
import { SelectionLink } from './SelectionLink.tsx'

/** The head of the page that compares units in a key figure: where one is. On the screen before the rest is loaded. */
export function CompareHead({ indicator: { id, title } }: { readonly indicator: Indicator }) {
  return (
    <header className="page-head indicator-head">
      <nav aria-label={labels.breadcrumb} className="breadcrumb">
        <ol>
          <li>
            <SelectionLink to={{ page: 'overview' }}>{labels.overview}</SelectionLink>
          </li>
          <li>
            <SelectionLink to={{ page: 'indicator', indicator: id }}>{title}</SelectionLink>
          </li>
          <li aria-current="page">{labels.compare}</li>
        </ol>
      </nav>
      <h1 tabIndex={-1}>{compareTitle(title)}</h1>
    </header>
  )
}
