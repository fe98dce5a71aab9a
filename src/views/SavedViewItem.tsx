import { moveView, removeView, renameView, savedViewsStore } from '../selection/savedViews.ts'
import type { OpenCatalog } from '../selection/openView.ts'
import type { SavedView } from '../selection/savedView.ts'
import { savedViewNews as news, savedViewWords as words } from '../words/savedViews.ts'
import { focusAfter } from './focusAfter.ts'
import { RenameView } from './RenameView.tsx'
import { idInList, undoId } from './savedViewIds.ts'
import { SavedViewLink } from './SavedViewLink.tsx'

/** What an item of the list shares with the others. */
export interface ListProps {
  readonly catalog: OpenCatalog
  readonly onOpen: () => void
  /** The view whose name is being written, null for none. */
  readonly renaming: string | null
  readonly onRenaming: (id: string | null) => void
  readonly tell: (news: string) => void
}

interface Props extends ListProps {
  readonly view: SavedView
  /** Its place, from 0. */
  readonly at: number
  readonly count: number
}

const nameNow = (id: string) => savedViewsStore.getState().views.find((view) => view.id === id)?.name ?? ''

/** A saved view with what can be done to it. Whatever is done, the focus stays with it, or goes to what undoes it. */
export function SavedViewItem({ view, at, count, catalog, onOpen, renaming, onRenaming, tell }: Props) {
  const { id, name } = view
  const endRenaming = (change: () => void) =>
    focusAfter(
      () => {
        change()
        onRenaming(null)
      },
      idInList(id, 'rename'),
    )
  const rename = (text: string) =>
    endRenaming(() => {
      renameView(id, text)
      tell(news.renamed(nameNow(id)))
    })
  const move = (to: number, part: 'up' | 'down') => {
    if (to < 0 || to >= count) return
    focusAfter(
      () => {
        moveView(id, to)
        tell(news.moved(name, to + 1, count))
      },
      idInList(id, part),
    )
  }
  const remove = () =>
    focusAfter(
      () => {
        removeView(id)
        tell(news.removed(name))
      },
      undoId,
      // It is always in sight, and the list stays where it is.
      { preventScroll: true },
    )
  if (renaming === id) return <RenameView name={name} onRename={rename} onCancel={() => endRenaming(() => {})} />
  const { actions, about } = words
  return (
    <>
      <SavedViewLink view={view} catalog={catalog} onOpen={onOpen} />
      <div className="view-actions">
        <button
          type="button"
          className="quiet"
          id={idInList(id, 'rename')}
          aria-label={about(actions.rename, name)}
          onClick={() => onRenaming(id)}
        >
          {actions.rename}
        </button>
        {/* Not disabled at the ends: a button that is keeps no focus, and the reader would lose the place. */}
        <button
          type="button"
          className="quiet"
          id={idInList(id, 'up')}
          aria-label={about(actions.up, name)}
          aria-disabled={at === 0}
          onClick={() => move(at - 1, 'up')}
        >
          {actions.up}
        </button>
        <button
          type="button"
          className="quiet"
          id={idInList(id, 'down')}
          aria-label={about(actions.down, name)}
          aria-disabled={at === count - 1}
          onClick={() => move(at + 1, 'down')}
        >
          {actions.down}
        </button>
        <button type="button" className="quiet" aria-label={about(actions.remove, name)} onClick={remove}>
          {actions.remove}
        </button>
      </div>
    </>
  )
}
