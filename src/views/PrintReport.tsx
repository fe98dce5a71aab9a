import type { Report } from '../exhibits/report.ts'
import { labels } from '../words/labels.ts'
import { printWords } from '../words/printReport.ts'
import type { Drawing } from './loadDrawing.ts'
import { PaperCard } from './PaperCard.tsx'
import { PaperReceipt } from './PaperReceipt.tsx'
import { PaperTable } from './PaperTable.tsx'
import '../styles/report.css'

interface Props {
  readonly report: Report
  readonly drawing: Drawing
  /** ISO date of the print. */
  readonly printed: string
}

/** Whose figures these are, which, of what day, and when they were printed. */
function Cover({ report, printed }: Omit<Props, 'drawing'>) {
  const { organisation, title, filters, dataDate, isMadeUp, warnings } = report
  const dates = [...(dataDate === null ? [] : [printWords.data(dataDate)]), printWords.printed(printed)]
  return (
    <header className="paper-cover">
      <p className="paper-organisation">{[organisation, labels.product].join(' · ')}</p>
      <h1>{title}</h1>
      {filters !== '' && <p>{filters}</p>}
      <p>{dates.join(' · ')}</p>
      {isMadeUp && <p className="paper-made-up">{printWords.madeUp}</p>}
      {warnings.length > 0 && <p className="paper-warnings">{warnings.join(' ')}</p>}
    </header>
  )
}

function Situation({ report: { situation, summary, dataDate } }: Pick<Props, 'report'>) {
  if (situation === null) return null
  return (
    <section className="paper-card">
      <h2>{labels.situation}</h2>
      <ul className="paper-situation">
        {situation.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {summary !== null && <PaperTable table={summary} isBare />}
      <PaperReceipt {...situation} dataDate={dataDate} />
    </section>
  )
}

function Definitions({ definitions }: Pick<Report, 'definitions'>) {
  if (definitions.length === 0) return null
  return (
    <section className="paper-definitions">
      <h2>{printWords.definitions}</h2>
      {definitions.map(({ topic, parts }) => (
        <section key={topic}>
          <h3>{topic}</h3>
          <dl>
            {parts.map(({ term, texts }) => (
              <div key={term}>
                <dt>{term}</dt>
                {texts.map((text) => (
                  <dd key={text}>{text}</dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  )
}

/** A report on paper: cover, cards, and what the key figures are. */
export function PrintReport({ report, drawing, printed }: Props) {
  return (
    <div className="paper-report">
      <Cover report={report} printed={printed} />
      <Situation report={report} />
      {report.cards.map((card) => (
        <PaperCard key={card.id} card={card} drawing={drawing} />
      ))}
      <Definitions definitions={report.definitions} />
      <p className="paper-end">{printWords.receiptWhat}</p>
    </div>
  )
}
