interface Props {
  /** What the item is called. */
  readonly name: string
  /** Its place, from 0. */
  readonly at: number
  readonly count: number
  readonly words: Readonly<Record<'rename' | 'up' | 'down' | 'remove', string>>
  /** What a screen reader says of a button: which item it is about. */
  readonly about: (action: string, name: string) => string
  readonly idOf: (part: 'rename' | 'up' | 'down') => string
  readonly onRename: () => void
  /** Called with the place to go to, which exists, and the button that was pressed. */
  readonly onMove: (to: number, part: 'up' | 'down') => void
  readonly onRemove: () => void
}

/** What can be done to an item of a list that the reader puts in order. */
export function ListActions({ name, at, count, words, about, idOf, onRename, onMove, onRemove }: Props) {
  const moving = (part: 'up' | 'down', to: number) => {
    const isThere = to >= 0 && to < count
    return (
      // Not disabled at the ends: a button that is keeps no focus, and the reader would lose the place.
      <button
        type="button"
        className="quiet"
        id={idOf(part)}
        aria-label={about(words[part], name)}
        aria-disabled={!isThere}
        onClick={() => isThere && onMove(to, part)}
      >
        {words[part]}
      </button>
    )
  }
  return (
    <>
      <button type="button" className="quiet" id={idOf('rename')} aria-label={about(words.rename, name)} onClick={onRename}>
        {words.rename}
      </button>
      {moving('up', at - 1)}
      {moving('down', at + 1)}
      <button type="button" className="quiet" aria-label={about(words.remove, name)} onClick={onRemove}>
        {words.remove}
      </button>
    </>
  )
}
