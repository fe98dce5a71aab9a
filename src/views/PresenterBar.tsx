import { type ReactNode, useState } from 'react'
import { presenterButtons as words } from '../words/presenter.ts'
import type { PresenterAction, PresenterErrand, PresenterState } from './presenterState.ts'

interface Props {
  readonly state: PresenterState
  /** Whether the slide shows a table now. */
  readonly isTable: boolean
  readonly position: string
  readonly onAsk: (asked: PresenterAction | PresenterErrand) => void
}

/** What the keys do, as quiet buttons: for a pointer, a finger and for those who don't know the keys. Where there is little room the rarer ones are unfolded. */
export function PresenterBar({ state: { lock, layer }, isTable, position, onAsk }: Props) {
  const [isUnfolded, setIsUnfolded] = useState(false)
  const button = (
    label: string,
    asked: PresenterAction | PresenterErrand,
    more: { pressed?: boolean; rare?: boolean } = {},
  ): ReactNode => (
    <button
      type="button"
      className={more.rare === true ? 'quiet presenter-rare' : 'quiet'}
      aria-pressed={more.pressed}
      onClick={() => onAsk(asked)}
    >
      {label}
    </button>
  )
  return (
    <nav className="presenter-bar" aria-label={words.bar} data-unfolded={isUnfolded || undefined}>
      {button(words.previous, { kind: 'step', by: -1 })}
      <span className="presenter-at">{position}</span>
      {button(words.next, { kind: 'step', by: 1 })}
      {button(words.table, { kind: 'table' }, { pressed: isTable })}
      {button(words.details, { kind: 'details' }, { pressed: layer === 'details' })}
      {button(words.unit, { kind: 'find', query: '' })}
      {button(words.lock, { kind: 'lock' }, { pressed: lock !== null })}
      {button(words.black, { kind: 'black' }, { rare: true })}
      {button(words.notes, { kind: 'notes' }, { rare: true })}
      {button(words.fullScreen, { kind: 'fullScreen' }, { rare: true })}
      {button(words.help, { kind: 'help' }, { pressed: layer === 'help', rare: true })}
      <button
        type="button"
        className="quiet presenter-more"
        aria-expanded={isUnfolded}
        onClick={() => setIsUnfolded(!isUnfolded)}
      >
        {words.more}
      </button>
      {button(words.close, { kind: 'close' })}
    </nav>
  )
}
