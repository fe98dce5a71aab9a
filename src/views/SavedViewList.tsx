import { type DragEvent, useState } from 'react'
import { moveView } from '../selection/savedViews.ts'
import type { SavedView } from '../selection/savedView.ts'
import { savedViewNews as news, savedViewWords as words } from '../words/savedViews.ts'
import { type ListProps, SavedViewItem } from './SavedViewItem.tsx'

/** The saved views in the reader's order, which buttons and dragging change. */
export function SavedViewList({ views, ...props }: ListProps & { readonly views: readonly SavedView[] }) {
  const [dragged, setDragged] = useState<SavedView | null>(null)
  const allow = (event: DragEvent) => {
    if (dragged !== null) event.preventDefault()
  }
  const drop = (event: DragEvent, at: number) => {
    if (dragged === null) return
    event.preventDefault()
    moveView(dragged.id, at)
    props.tell(news.moved(dragged.name, at + 1, views.length))
  }
  return (
    <ol className="view-list" aria-label={words.list}>
      {views.map((view, at) => (
        <li key={view.id}>
          <div
            role="presentation"
            className="view-row"
            draggable={props.renaming === null}
            onDragStart={() => setDragged(view)}
            onDragEnd={() => setDragged(null)}
            onDragOver={allow}
            onDrop={(event) => drop(event, at)}
          >
            <SavedViewItem {...props} view={view} at={at} count={views.length} />
          </div>
        </li>
      ))}
    </ol>
  )
}
