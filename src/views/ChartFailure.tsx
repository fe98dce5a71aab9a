import type { IndicatorId } from '../domain/indicator.ts'
import { labels } from '../words/labels.ts'
import { chartFailed, partFailed } from '../words/parts.ts'
import { PartError } from './partError.ts'
import { SelectionLink } from './SelectionLink.tsx'

interface Props {
  readonly indicator: IndicatorId
  readonly error: Error
}

/** Stands in the place of a chart that did not arrive or could not be drawn. The figures are whole and in the table. */
export function ChartFailure({ indicator, error }: Props) {
  const isPart = error instanceof PartError
  return (
    <div className="state state-error" role="alert">
      <p className="state-title">{isPart ? chartFailed.notLoaded : chartFailed.notDrawn}</p>
      <p>{chartFailed.why}</p>
      <SelectionLink to={{ page: 'indicator', indicator, tab: 'table' }} className="state-action">
        {labels.showTable}
      </SelectionLink>
      {isPart && (
        <button type="button" onClick={() => window.location.reload()}>
          {partFailed.reload}
        </button>
      )}
    </div>
  )
}
