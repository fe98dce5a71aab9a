import type { Indicator } from '../domain/indicator.ts'
import { labels } from '../words/labels.ts'
import { compareTitle } from '../words/pageTitle.ts'
import { Breadcrumb } from './Breadcrumb.tsx'

/** The head of the page that compares units in a key figure: where one is. On the screen before the rest is loaded. */
export function CompareHead({ indicator }: { readonly indicator: Indicator }) {
  return (
    <header className="page-head indicator-head">
      <Breadcrumb under={indicator} here={labels.compare} />
      <h1 tabIndex={-1}>{compareTitle(indicator.title)}</h1>
    </header>
  )
}
