import { showAllYears } from '../selection/store.ts'
import { labels } from '../words/labels.ts'
import { stateTitles } from '../words/states.ts'
import type { CardState } from './cardState.ts'

/** What the reader must be told before reading a chart that is drawn all the same: too few years, or an overdue delivery. */
export function StateBanner({ state, yearsChosen }: { readonly state: CardState; readonly yearsChosen: boolean }) {
  if (state.kind !== 'few' && state.kind !== 'stale') return null
  const { kind, why } = state
  const [act, label] = kind === 'stale' ? [state.refetch, labels.refetch] : [showAllYears, labels.allYears]
  return (
    <div className={`banner banner-${kind}`}>
      <p>
        <strong>{`${stateTitles[kind]}.`}</strong> <span>{why}</span>
      </p>
      {(kind === 'stale' || yearsChosen) && (
        <button type="button" onClick={act}>
          {label}
        </button>
      )}
    </div>
  )
}
