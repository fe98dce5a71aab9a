import type { Receipt } from '../exhibits/receipt.ts'
import { printWords } from '../words/printReport.ts'

interface Props {
  readonly source: string
  readonly dataDate: string | null
  readonly receipt: Receipt
}

/** Where figures come from, what day they describe, and the code that opens the same view of them again. */
export function PaperReceipt({ source, dataDate, receipt }: Props) {
  return (
    <p className="paper-source">
      {[source, ...(dataDate === null ? [] : [dataDate])].join(' · ')}
      <span className="paper-receipt">
        {`${printWords.receipt} `}
        <a href={new URL(receipt.link, document.baseURI).href}>{receipt.code}</a>
      </span>
    </p>
  )
}
