import { showAllYears } from '../selection/store.ts'
import { labels } from '../words/labels.ts'
import { stateTitles } from '../words/states.ts'
import type { CardState } from './cardState.ts'

/** What the reader must be told before reading a chart that is drawn all the same: too few years, or an overdue delivery. */
export function StateBanner({ state, yearsChosen }: { readonly state: CardState; readonly yearsChosen: boolean }) {
  if (state.kind === 'few') {
    return (
      <div className="banner banner-few">
        <p>
          <strong>{stateTitles.few}.</strong> {state.why}
        </p>
        {yearsChosen && (
          <button type="button" onClick={showAllYears}>
            {labels.allYears}
          </button>
        )}
      </div>
    )
  }
  if (state.kind !== 'stale') return null
  return (
    <div className="banner banner-stale">
      <p>
        <strong>{stateTitles.stale}.</strong> {state.why}
      </p>
      <button type="button" onClick={state.refetch}>
        {labels.refetch}
      </button>
    </div>
  )
}
