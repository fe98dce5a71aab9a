import { createElement } from 'react'
import type { SituationExhibit } from '../exhibits/exhibit.ts'
import { unitSheetOf } from '../exhibits/unitSheet.ts'
import { runningLine } from '../words/printReport.ts'
import type { Paper } from './layPaper.ts'
import type { Drawing } from './loadDrawing.ts'
import { printDay } from './reportPaper.ts'
import { UnitSheet } from './UnitSheet.tsx'

/** A unit's sheet as a document to print. */
export function sheetPaper(situation: SituationExhibit, drawing: Drawing): Paper {
  const sheet = unitSheetOf(situation)
  return {
    content: createElement(UnitSheet, { sheet, drawing, printed: printDay() }),
    line: runningLine(sheet.organisation, sheet.unit, sheet.isMadeUp),
  }
}
