import type { IndicatorId } from '../domain/indicator.ts'
import { labels } from '../words/labels.ts'
import { chartFailed } from '../words/states.ts'
import { SelectionLink } from './SelectionLink.tsx'

/**
 * Stands in a chart's place where the charts' part of the app did not arrive. Browsers remember a module that failed, so only
 * a new page load can try again; the figures are whole and in the table.
 */
export function ChartFailure({ indicator }: { readonly indicator: IndicatorId }) {
  return (
    <div className="state state-error" role="alert">
      <p className="state-title">{chartFailed.title}</p>
      <p>{chartFailed.why}</p>
      <SelectionLink to={{ page: 'indicator', indicator, tab: 'table' }} className="state-action">
        {labels.showTable}
      </SelectionLink>
      <button type="button" onClick={() => window.location.reload()}>
        {chartFailed.reload}
      </button>
    </div>
  )
}
