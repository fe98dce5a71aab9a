import type { CSSProperties, KeyboardEvent } from 'react'
import { hasEnded } from '../domain/unitLife.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { endedIn } from '../words/unitTree.ts'
import type { UnitRowItem } from './useUnitRows.ts'

interface Props {
  readonly item: UnitRowItem
  readonly isSelected: boolean
  /** Whether Tab leads here. One row has it. */
  readonly isStop: boolean
  readonly day: string
  /** Distance from the list's top, in pixels, and the row's own height. */
  readonly top: number
  readonly height: number
  readonly onChoose: (unit: UnitId) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: (unit: UnitId) => void
  readonly onEnter: (unit: UnitId) => void
  readonly onLeave: () => void
}

/** Names with more letters than fit on one line of the column, so deep in, are set small, in two lines. */
const longName = (level: number) => 33 - 2 * level

/** One unit. A click chooses it; its chevron opens and closes it, as the arrow keys do. */
export function UnitRow({ item, isSelected, isStop, day, top, height, onChoose, onKeyDown, onFocus, onEnter, onLeave }: Props) {
  const unit = item.getItemData()
  const { id, label, validTo } = unit
  const isPast = validTo !== undefined && hasEnded(unit, day)
  const { level } = item.getItemMeta()
  const name = isPast ? `${label} ${endedIn(validTo)}` : label
  const isLong = name.length > longName(level)
  const classes = ['unit-row', isPast && 'unit-row-ended', isLong && 'unit-row-long']
  return (
    <div
      {...item.getProps()}
      className={classes.filter(Boolean).join(' ')}
      style={{ top, height, '--level': level } as CSSProperties}
      title={isLong ? name : undefined}
      aria-selected={isSelected}
      tabIndex={isStop ? 0 : -1}
      role="treeitem"
      onClick={() => onChoose(id)}
      onKeyDown={onKeyDown}
      onFocus={() => onFocus(id)}
      onPointerEnter={() => onEnter(id)}
      onPointerLeave={onLeave}
    >
      {item.isFolder() ? <Chevron item={item} /> : <span className="unit-chevron" />}
      <span className="unit-name">
        <span>{label}</span>
        {isPast && <span className="unit-ended">{` ${endedIn(validTo)}`}</span>}
      </span>
    </div>
  )
}

function Chevron({ item }: { readonly item: UnitRowItem }) {
  const isOpen = item.isExpanded()
  return (
    <span
      className={isOpen ? 'unit-chevron unit-chevron-open' : 'unit-chevron'}
      role="presentation"
      onClick={(event) => {
        event.stopPropagation()
        if (isOpen) item.collapse()
        else item.expand()
      }}
    >
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <path d="M3 1l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </span>
  )
}
