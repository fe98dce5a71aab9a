import type { Indicator } from '../domain/indicator.ts'
import { shownValueOf } from '../series/shownValue.ts'
import { tileWords } from '../words/tile.ts'
import { type CardState, setOf } from './cardState.ts'
import { SelectionLink } from './SelectionLink.tsx'
import { Sparkline } from './Sparkline.tsx'

interface Props {
  readonly indicator: Indicator
  readonly state: CardState
}

/** A key figure at a glance: its latest value, the change in words and the shape of its years. Leads to its own page. */
export function Tile({ indicator, state }: Props) {
  const set = setOf(state)
  const shown = set === null ? null : shownValueOf(set)
  const isOther = set?.withheld?.standIn?.unit != null
  return (
    <SelectionLink to={{ page: 'indicator', indicator: indicator.id, tab: 'chart' }} className="tile">
      <span className="tile-title">{indicator.title}</span>
      <span className={`tile-value${isOther ? ' tile-other' : ''}`} data-tile-value={indicator.id} translate="no">
        {shown?.value ?? tileWords[state.kind]}
      </span>
      <span className="tile-what">{shown?.what}</span>
      <span className="tile-change">{shown?.changeShort}</span>
      <span className="tile-shape">{set !== null && <Sparkline values={set.trend} />}</span>
    </SelectionLink>
  )
}
