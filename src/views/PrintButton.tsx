import { useState } from 'react'
import type { Printable } from '../exhibits/report.ts'
import { printWords } from '../words/printReport.ts'
import { type Paper, printPaper } from './layPaper.ts'
import { type Drawing, loadDrawing } from './loadDrawing.ts'
import { reportPaper } from './reportPaper.ts'

interface PaperButtonProps {
  readonly label: string
  /** Reads what is to be printed and makes it a document; null where there is nothing. */
  readonly make: (drawing: Drawing) => Promise<Paper | null>
}

/** A button that prints a document in place of the page, and says what has become of it where it could not be made. */
export function PaperButton({ label, make }: PaperButtonProps) {
  const [isBusy, setIsBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const start = async () => {
    setIsBusy(true)
    setTrouble('')
    try {
      const paper = await make(await loadDrawing())
      if (paper === null) setTrouble(printWords.nothing)
      else printPaper(paper)
    } catch {
      setTrouble(printWords.failed)
    }
    setIsBusy(false)
  }
  return (
    <span className="print-button">
      {/* Never disabled: a button that is would lose the focus. */}
      <button type="button" aria-busy={isBusy} onClick={() => !isBusy && void start()}>
        {label}
      </button>
      <span role="status">{isBusy ? printWords.preparing : trouble}</span>
    </span>
  )
}

interface Props {
  /** Reads what is to be printed: views, or slides with names and notes. */
  readonly exhibits: () => Promise<readonly Printable[]>
  readonly label?: string
  /** What the cover calls it, where it is not the unit. */
  readonly title?: string
}

/** A button that prints a report: the cards of an overview, a key figure, a comparison, or every slide of a deck. */
export function PrintButton({ exhibits, label = printWords.print, title }: Props) {
  const make = async (drawing: Drawing) => {
    const printables = await exhibits()
    return printables.length === 0 ? null : reportPaper(printables, drawing, title ?? null)
  }
  return <PaperButton label={label} make={make} />
}
