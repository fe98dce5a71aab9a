import { useLayoutEffect, useRef } from 'react'
import type { SheetPart, UnitSheet as Sheet } from '../exhibits/unitSheet.ts'
import { labels } from '../words/labels.ts'
import { printWords } from '../words/printReport.ts'
import { sheetWords } from '../words/unitSheet.ts'
import { fitSheet } from './fitSheet.ts'
import type { Drawing } from './loadDrawing.ts'
import { PaperReceipt } from './PaperReceipt.tsx'
import { PaperTable } from './PaperTable.tsx'
import '../styles/unitSheet.css'

interface Props {
  readonly sheet: Sheet
  readonly drawing: Drawing
  /** ISO date of the print. */
  readonly printed: string
}

function Head({ sheet, printed }: Pick<Props, 'sheet' | 'printed'>) {
  const { organisation, unit, year, filters, dataDate, isMadeUp } = sheet
  const dates = [...(dataDate === null ? [] : [printWords.data(dataDate)]), printWords.printed(printed)]
  return (
    <header className="sheet-head">
      <p className="paper-organisation">{[organisation, labels.product, sheetWords.purpose].join(' · ')}</p>
      <h1>{sheetWords.title(unit, year)}</h1>
      <p className="sheet-filters">{[filters, ...dates].join(' · ')}</p>
      {isMadeUp && <p className="paper-made-up">{printWords.madeUp}</p>}
    </header>
  )
}

/** A number does not part from its event at a line's end. */
const kept = (note: string): string => note.replace(/^(\d+\.) /, '$1\u00a0')

function Part({ part: { exhibit, kind, table, why, footnotes } }: { readonly part: SheetPart }) {
  return (
    <figure className={`sheet-part sheet-${kind}`}>
      <figcaption>
        <h3>{exhibit.topic}</h3>
        <p className="paper-population">{exhibit.population}</p>
      </figcaption>
      {kind === 'chart' && (
        <div className="sheet-place" role="img" aria-label={exhibit.set.description} data-sheet-chart={exhibit.indicator} />
      )}
      {table !== null && <PaperTable table={table} isBare />}
      {kind !== 'chart' && why !== null && <p className="paper-why">{why}</p>}
      {footnotes.length > 0 && <p className="sheet-notes">{footnotes.map(kept).join(' · ')}</p>}
    </figure>
  )
}

/**
 * A unit's sheet: one A4 page whatever the unit. Sentences and questions take what they need, the charts what is left, and where that
 * is too little the type is made smaller.
 */
export function UnitSheet({ sheet, drawing, printed }: Props) {
  const page = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (page.current === null) return
    fitSheet(page.current)
    for (const place of page.current.querySelectorAll<HTMLElement>('[data-sheet-chart]')) {
      const part = sheet.parts.find(({ exhibit }) => exhibit.indicator === place.dataset['sheetChart'])
      const { clientWidth: width, clientHeight: height } = place
      if (part !== undefined) drawing.drawSet(place, part.exhibit.set, { look: 'print', size: 'card', width, height })
    }
  })
  return (
    <section ref={page} className="sheet">
      <Head sheet={sheet} printed={printed} />
      <section className="sheet-sentences">
        <h2>{sheetWords.sentences}</h2>
        <ul>
          {sheet.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {sheet.fewer !== null && <p className="paper-why">{sheet.fewer}</p>}
      </section>
      <section className="sheet-parts" aria-label={sheetWords.charts}>
        {sheet.parts.map((part) => (
          <Part key={part.exhibit.indicator} part={part} />
        ))}
      </section>
      {sheet.footnotes.length > 0 && <p className="sheet-notes">{sheet.footnotes.join(' · ')}</p>}
      <section className="sheet-questions">
        <h2>{sheetWords.questions}</h2>
        <ol>
          {sheet.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
        <p className="sheet-care">{sheetWords.care}</p>
      </section>
      <PaperReceipt {...sheet} />
    </section>
  )
}
