import { moveView, removeView, renameView, savedViewsStore } from '../selection/savedViews.ts'
import type { OpenCatalog } from '../selection/openView.ts'
import type { SavedView } from '../selection/savedView.ts'
import { savedViewNews as news, savedViewWords as words } from '../words/savedViews.ts'
import { focusAfter } from './focusAfter.ts'
import { ListActions } from './ListActions.tsx'
import { nameTrouble } from './nameTrouble.ts'
import { RenameForm } from './RenameForm.tsx'
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
  const move = (to: number, part: 'up' | 'down') =>
    focusAfter(
      () => {
        moveView(id, to)
        tell(news.moved(name, to + 1, count))
      },
      idInList(id, part),
    )
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
  const { actions, about, newName } = words
  if (renaming === id) {
    return (
      <RenameForm
        name={name}
        label={newName(name)}
        troubleOf={nameTrouble}
        onRename={rename}
        onCancel={() => endRenaming(() => {})}
      />
    )
  }
  return (
    <>
      <SavedViewLink view={view} catalog={catalog} onOpen={onOpen} />
      <div className="view-actions">
        <ListActions
          name={name}
          at={at}
          count={count}
          words={actions}
          about={about}
          idOf={(part) => idInList(id, part)}
          onRename={() => onRenaming(id)}
          onMove={move}
          onRemove={remove}
        />
      </div>
    </>
  )
}
