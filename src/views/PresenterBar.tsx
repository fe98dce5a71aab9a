import type { ReactNode } from 'react'
import { presenterButtons as words } from '../words/presenter.ts'
import type { PresenterAction, PresenterErrand, PresenterState } from './presenterState.ts'

interface Props {
  readonly state: PresenterState
  readonly position: string
  readonly onAsk: (asked: PresenterAction | PresenterErrand) => void
}

/** What the keys do, as quiet buttons: for a pointer, a finger and for those who don't know the keys. */
export function PresenterBar({ state: { showsTable, lock, layer }, position, onAsk }: Props) {
  const button = (
    label: string,
    asked: PresenterAction | PresenterErrand,
    more: { pressed?: boolean; wide?: boolean } = {},
  ): ReactNode => (
    <button
      type="button"
      className={more.wide === true ? 'quiet presenter-wide' : 'quiet'}
      aria-pressed={more.pressed}
      onClick={() => onAsk(asked)}
    >
      {label}
    </button>
  )
  return (
    <nav className="presenter-bar" aria-label={words.bar}>
      {button(words.previous, { kind: 'step', by: -1 })}
      <span className="presenter-at">{position}</span>
      {button(words.next, { kind: 'step', by: 1 })}
      {button(words.table, { kind: 'table' }, { pressed: showsTable })}
      {button(words.details, { kind: 'details' }, { pressed: layer === 'details' })}
      {button(words.unit, { kind: 'find', query: '' })}
      {button(words.lock, { kind: 'lock' }, { pressed: lock !== null })}
      {button(words.black, { kind: 'black' }, { wide: true })}
      {button(words.notes, { kind: 'notes' }, { wide: true })}
      {button(words.fullScreen, { kind: 'fullScreen' }, { wide: true })}
      {button(words.help, { kind: 'help' }, { pressed: layer === 'help', wide: true })}
      {button(words.close, { kind: 'close' })}
    </nav>
  )
}
