import type { Indicator } from '../domain/indicator.ts'
import { Breadcrumb } from './Breadcrumb.tsx'
import { type CardState, setOf } from './cardState.ts'
import { ValueLine } from './ValueLine.tsx'

interface Props {
  readonly indicator: Indicator
  readonly state: CardState
}

/** The head of a key figure's page: where one is, the finding, what and who, the value. On the screen before the rest is loaded. */
export function IndicatorHead({ indicator, state }: Props) {
  const set = setOf(state)
  return (
    <header className="page-head indicator-head" aria-busy={state.kind === 'loading'}>
      <Breadcrumb here={indicator.title} />
      <h1 tabIndex={-1}>{set?.heading ?? indicator.title}</h1>
      {set !== null && <p className="lead">{set.population}</p>}
      {set !== null && <ValueLine set={set} tellsLastClear />}
    </header>
  )
}
