import type { Indicator } from '../domain/indicator.ts'
import { labels } from '../words/labels.ts'
import { SelectionLink } from './SelectionLink.tsx'

interface Props {
  /** The key figure whose page lies between the overview and this one, where one does. */
  readonly under?: Indicator
  /** The page that one is on. */
  readonly here: string
}

/** Where one is: the way from the overview to the page. */
export function Breadcrumb({ under, here }: Props) {
  return (
    <nav aria-label={labels.breadcrumb} className="breadcrumb">
      <ol>
        <li>
          <SelectionLink to={{ page: 'overview' }}>{labels.overview}</SelectionLink>
        </li>
        {under !== undefined && (
          <li>
            <SelectionLink to={{ page: 'indicator', indicator: under.id }}>{under.title}</SelectionLink>
          </li>
        )}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
