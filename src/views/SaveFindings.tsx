import { useState } from 'react'
import { bySeverity, type ListedFinding } from '../series/listedFinding.ts'
import { dataPageWords as words, findingsFileName } from '../words/dataPage.ts'
import { findingsReport } from '../words/findingsReport.ts'
import { downloadText } from './download.ts'

interface Props {
  /** Whose findings they are, by name. */
  readonly name: string
  readonly findings: readonly ListedFinding[]
  /** ISO date. */
  readonly today: string
}

/** Saves a list of findings as a text for the one who publishes the figures. */
export function SaveFindings({ name, findings, today }: Props) {
  const [news, setNews] = useState('')
  const save = () => {
    const file = findingsFileName(name, today)
    downloadText(file, findingsReport(name, today, bySeverity(findings)), 'text/plain;charset=utf-8')
    setNews(words.saved(file))
  }
  return (
    <div className="data-actions">
      <button type="button" onClick={save}>
        {words.save}
      </button>
      <p role="status">{news}</p>
    </div>
  )
}
