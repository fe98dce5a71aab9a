import type { Selection } from '../selection/selection.ts'
import { selectionStore } from '../selection/store.ts'
import { labels } from '../words/labels.ts'
import { takeAway } from './taken.ts'

interface Props {
  /** What the card shows beyond what the reader has chosen. */
  readonly at: Partial<Selection>
  /** The key figure's name, for those who hear the button apart from its card. */
  readonly title: string
}

/** Opens the dialog that carries a card out of the app. */
export function TakeButton({ at, title }: Props) {
  return (
    <button type="button" className="card-take" onClick={() => takeAway({ ...selectionStore.getState(), ...at })}>
      {labels.take} <span className="visually-hidden">{title.toLowerCase()}</span>
    </button>
  )
}
