import { Suspense } from 'react'
import type { IndicatorId } from '../domain/indicator.ts'
import { indicators } from '../indicators/index.ts'
import { labels } from '../words/labels.ts'
import { Boundary } from './Boundary.tsx'
import type { CardState } from './cardState.ts'
import { ErrorNotice } from './ErrorNotice.tsx'
import { StateNotice } from './lazyPages.ts'

interface Props {
  readonly state: CardState
  readonly indicator: IndicatorId
}

/** What stands where no chart is drawn. Only what a reader meets at once, waiting and failure, is part of the first load. */
export function NoChart({ state, indicator }: Props) {
  if (state.kind === 'loading') {
    const title = indicators.find(({ id }) => id === indicator)?.title ?? ''
    return (
      <div className="state state-loading" role="status">
        <span className="visually-hidden">{`${labels.loading}: ${title}`}</span>
      </div>
    )
  }
  if (state.kind === 'error') return <ErrorNotice error={state.error} retry={state.retry} />
  if (state.kind === 'ready' || state.kind === 'stale') return null
  return (
    <Boundary renderFallback={() => <p className="state state-missing">{state.why}</p>}>
      <Suspense fallback={<div className="state state-loading" />}>
        <StateNotice state={state} indicator={indicator} />
      </Suspense>
    </Boundary>
  )
}
