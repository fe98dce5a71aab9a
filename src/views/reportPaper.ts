import { createElement } from 'react'
import { type Printable, reportOf } from '../exhibits/report.ts'
import { localDay } from '../selection/localDay.ts'
import { runningLine } from '../words/printReport.ts'
import type { Paper } from './layPaper.ts'
import type { Drawing } from './loadDrawing.ts'
import { PrintReport } from './PrintReport.tsx'

/** A report as a document to print. */
export function reportPaper(printables: readonly Printable[], drawing: Drawing, title: string | null = null): Paper {
  const report = reportOf(printables, title)
  return {
    content: createElement(PrintReport, { report, drawing, printed: localDay() }),
    line: runningLine(report.organisation, report.title, report.isMadeUp),
  }
}
