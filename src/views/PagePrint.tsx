import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { Catalog } from '../domain/catalog.ts'
import type { UnitId } from '../domain/unitTree.ts'
import type { Selection } from '../selection/selection.ts'
import { sheetWords } from '../words/unitSheet.ts'
import { cacheAtHand } from './cacheAtHand.ts'
import { type Drawing, loadDrawing } from './loadDrawing.ts'
import { printAtHand } from './printAtHand.ts'
import { type ExhibitReader, readExhibit } from './readExhibit.ts'
import { reportPaper } from './reportPaper.ts'
import { scalePictures } from './scalePictures.ts'
import { UnitSheetButton } from './UnitSheetButton.tsx'

interface Props {
  readonly catalog: Catalog
  readonly unit: UnitId
  readonly selection: Selection
  /** ISO date, to tell whether a delivery is overdue. */
  readonly today: string
}

function useDrawing(): Drawing | null {
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  useEffect(() => {
    let isHere = true
    // Without it the page prints as it is.
    loadDrawing().then(
      (loaded) => isHere && setDrawing(loaded),
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [])
  return drawing
}

/** Has the page's report printed in its place, made of what the cache holds as the browser is about to print. */
function usePrintedReport(reader: ExhibitReader, selection: Selection): void {
  const drawing = useDrawing()
  useEffect(() => {
    if (drawing === null) return
    const atHand = { ...reader, client: cacheAtHand(reader.client) }
    return printAtHand(async () => {
      // What is still on its way would be told of as lost.
      if (reader.client.isFetching() > 0) return null
      const exhibit = await readExhibit(atHand, selection)
      return exhibit.kind === 'empty' ? null : reportPaper([exhibit], drawing)
    })
  }, [drawing, reader, selection])
}

/** What can be printed from a page: the browser's own command prints a report of it, and the overview offers the unit's sheet. */
export function PagePrint({ catalog, unit, selection, today }: Props) {
  const client = useQueryClient()
  const feeds = new URLSearchParams(location.search).get('feeds')
  const reader = useMemo(() => ({ client, catalog, feeds, today }), [client, catalog, feeds, today])
  useEffect(scalePictures, [])
  usePrintedReport(reader, selection)
  if (selection.page !== 'overview') return null
  return (
    <aside className="print-offer" aria-label={sheetWords.print}>
      <p>{sheetWords.what}</p>
      <UnitSheetButton reader={reader} unit={unit} />
    </aside>
  )
}
