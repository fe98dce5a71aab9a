import { type DragEvent, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { followOtherTabs, savedViewsStore, undoRemoval } from '../selection/savedViews.ts'
import type { Selection } from '../selection/selection.ts'
import { savedViewNews as news, savedViewTroubles as troubles, savedViewWords as words } from '../words/savedViews.ts'
import { DialogCard } from './DialogCard.tsx'
import { focusAfter } from './focusAfter.ts'
import { type ImportReport, importViews } from './importViews.ts'
import { idInList, undoId } from './savedViewIds.ts'
import { SavedViewList } from './SavedViewList.tsx'
import { SaveView } from './SaveView.tsx'
import { ViewsFileActions } from './ViewsFileActions.tsx'
import '../styles/savedViews.css'

interface Props {
  /** What is on the page, and so what is saved. */
  readonly current: Selection
  /** What is on the page, in words. */
  readonly suggestedName: string
  /** The address's `feeds`: which catalog is open. */
  readonly feeds: string | null
  /** That catalog's home unit. */
  readonly home: string
  /** ISO date. */
  readonly today: string
  readonly onClose: () => void
}

const bringsFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')

/** The dialog where views are saved, opened, put in order and carried to a file and back. It is open for as long as it is there. */
export function SavedViews({ current, suggestedName, feeds, home, today, onClose }: Props) {
  const { views, unread, kept, removed } = useStore(savedViewsStore)
  const [told, setTold] = useState('')
  const [renaming, setRenaming] = useState<string | null>(null)
  const [faults, setFaults] = useState<ImportReport['faults']>(null)
  useEffect(() => followOtherTabs(window), [])
  const tell = (text: string) => {
    setTold(text)
    setFaults(null)
  }
  const undo = () => {
    if (removed === null) return
    focusAfter(
      () => {
        undoRemoval()
        tell(news.restored(removed.view.name))
      },
      idInList(removed.view.id, 'link'),
    )
  }
  const readFile = async (file: File) => {
    const report = await importViews(file)
    setTold(report.news)
    setFaults(report.faults)
  }
  const escape = (event: KeyboardEvent) => {
    if (renaming === null) return
    event.preventDefault()
    focusAfter(() => setRenaming(null), idInList(renaming, 'rename'))
  }
  const dropFile = (event: DragEvent) => {
    const [file] = event.dataTransfer.files
    if (!bringsFiles(event) || file === undefined) return
    event.preventDefault()
    void readFile(file)
  }
  return (
    <DialogCard
      title={words.title}
      close={words.close}
      onClose={onClose}
      // While a name is being written, Escape belongs to it.
      onEscape={escape}
      onDragOver={(event) => bringsFiles(event) && event.preventDefault()}
      onDrop={dropFile}
    >
      <p className="view-what">{views.length === 0 ? words.empty : words.what}</p>
      <SaveView current={current} suggestedName={suggestedName} feeds={feeds} home={home} today={today} tell={tell} />
      {!kept && (
        <p className="view-faults" role="alert">
          {troubles.notKept}
        </p>
      )}
      <div className="view-news">
        <p role="status">{told === '' && removed !== null ? news.removed(removed.view.name) : told}</p>
        {removed !== null && (
          <button type="button" id={undoId} onClick={undo}>
            {words.undo}
          </button>
        )}
      </div>
      {views.length > 0 && (
        <SavedViewList
          views={views}
          catalog={{ feeds, home }}
          onOpen={onClose}
          renaming={renaming}
          onRenaming={setRenaming}
          tell={tell}
        />
      )}
      {unread.length > 0 && <p className="view-note">{troubles.unread(unread.length)}</p>}
      <ViewsFileActions views={views} today={today} faults={faults} onFile={(file) => void readFile(file)} tell={tell} />
    </DialogCard>
  )
}
