import type { MouseEvent } from 'react'
import { addressOfView, type OpenCatalog, openView, type OpenedView } from '../selection/openView.ts'
import type { SavedView } from '../selection/savedView.ts'
import { choose } from '../selection/store.ts'
import { savedViewTroubles as troubles, savedViewWords as words } from '../words/savedViews.ts'
import { isForBrowser } from './isForBrowser.ts'
import { idInList } from './savedViewIds.ts'

interface Props {
  readonly view: SavedView
  readonly catalog: OpenCatalog
  readonly onOpen: () => void
}

/** What the reader should know before opening a view. */
function notesOn({ feeds }: SavedView, { leftOut, unread, isElsewhere }: OpenedView): readonly string[] {
  return [
    ...(isElsewhere ? [words.elsewhere(feeds)] : []),
    ...(leftOut.length === 0 ? [] : [troubles.leftOut(leftOut.map(({ parameter, value }) => `${parameter}=${value}`))]),
    ...(unread.length === 0 ? [] : [troubles.unreadParts(unread)]),
  ]
}

/** A saved view's name as a real link to it, when it was saved, and what is to be known of it. */
export function SavedViewLink({ view, catalog, onOpen }: Props) {
  const opened = openView(view, catalog)
  const open = (event: MouseEvent) => {
    if (opened === null || opened.isElsewhere || isForBrowser(event)) return
    event.preventDefault()
    choose(opened.selection)
    onOpen()
  }
  const notes = opened === null ? [troubles.newer] : notesOn(view, opened)
  return (
    <div className="view-name">
      {opened === null ? (
        <span>{view.name}</span>
      ) : (
        <a
          id={idInList(view.id, 'link')}
          href={addressOfView(view, opened, window.location.search)}
          onClick={open}
          draggable={false}
        >
          {view.name}
        </a>
      )}
      <span className="view-note">{words.savedAt(view.savedAt)}</span>
      {notes.map((note) => (
        <span key={note} className="view-note">
          {note}
        </span>
      ))}
    </div>
  )
}
