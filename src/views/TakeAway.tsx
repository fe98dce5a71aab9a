import type { Catalog } from '../domain/catalog.ts'
import type { Exhibit } from '../exhibits/exhibit.ts'
import type { Selection } from '../selection/selection.ts'
import { takeWords as words } from '../words/takeAway.ts'
import { DialogCard } from './DialogCard.tsx'
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
  return (
    <DialogCard title={words.title} close={words.close} onClose={onClose} className="take">
      {exhibit === undefined && error === null && <p role="status">{words.reading}</p>}
      {exhibit === undefined && error !== null && <ErrorNotice error={error} retry={() => void refetch()} />}
      {exhibit !== undefined && <Head exhibit={exhibit} />}
      {exhibit !== undefined && exhibit.kind !== 'empty' && <TakeOptions reader={reader} exhibit={exhibit} onClose={onClose} />}
    </DialogCard>
  )
}
