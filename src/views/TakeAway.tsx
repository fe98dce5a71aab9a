import {
  DialogBackdrop,
  DialogCloseTrigger,
  DialogContent,
  DialogPositioner,
  DialogRoot,
  DialogTitle,
} from '@ark-ui/react/dialog'
import { Portal } from '@ark-ui/react/portal'
import { useEffect, useRef, useState } from 'react'
import type { Catalog } from '../domain/catalog.ts'
import type { Exhibit } from '../exhibits/exhibit.ts'
import type { Selection } from '../selection/selection.ts'
import { takeWords as words } from '../words/takeAway.ts'
import { ErrorNotice } from './ErrorNotice.tsx'
import { TakeOptions } from './TakeOptions.tsx'
import { useExhibit, useExhibitReader } from './useExhibit.ts'
import '../styles/takeAway.css'

interface Props {
  readonly catalog: Catalog
  /** ISO date. */
  readonly today: string
  /** The view to carry out. */
  readonly selection: Selection
  readonly onClose: () => void
}

function Head({ exhibit }: { readonly exhibit: Exhibit }) {
  if (exhibit.kind === 'empty') return <p className="take-what">{`${words.empty} ${exhibit.why}`}</p>
  return (
    <p className="take-what">
      <strong>{exhibit.heading}</strong>
      <span>{exhibit.filters}</span>
    </p>
  )
}

/** The dialog that carries a view out of the app: to the deck, the clipboard, a file, a picture, paper or another site. Open for as long as it is there. */
export function TakeAway({ catalog, today, selection, onClose }: Props) {
  const reader = useExhibitReader(catalog, today)
  const { data: exhibit, error, refetch } = useExhibit(reader, selection)
  const title = useRef<HTMLHeadingElement>(null)
  const [from] = useState(() => document.activeElement)
  // The dialog goes away as it closes, before it could give the focus back by itself.
  useEffect(
    () => () => {
      if (from instanceof HTMLElement) from.focus()
    },
    [from],
  )
  return (
    <DialogRoot open onOpenChange={({ open }) => open || onClose()} initialFocusEl={() => title.current}>
      <Portal>
        <DialogBackdrop className="dialog-backdrop" />
        <DialogPositioner className="dialog-place">
          <DialogContent className="dialog take">
            <div className="dialog-head">
              <DialogTitle ref={title} tabIndex={-1}>
                {words.title}
              </DialogTitle>
              <DialogCloseTrigger className="quiet">{words.close}</DialogCloseTrigger>
            </div>
            {exhibit === undefined && error === null && <p role="status">{words.reading}</p>}
            {exhibit === undefined && error !== null && <ErrorNotice error={error} retry={() => void refetch()} />}
            {exhibit !== undefined && <Head exhibit={exhibit} />}
            {exhibit !== undefined && exhibit.kind !== 'empty' && (
              <TakeOptions reader={reader} exhibit={exhibit} onClose={onClose} />
            )}
          </DialogContent>
        </DialogPositioner>
      </Portal>
    </DialogRoot>
  )
}
