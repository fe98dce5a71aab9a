import { createElement } from 'react'
import type { SituationExhibit } from '../exhibits/exhibit.ts'
import { unitSheetOf } from '../exhibits/unitSheet.ts'
import { runningLine } from '../words/printReport.ts'
import type { Paper } from './layPaper.ts'
import { localDay } from '../selection/localDay.ts'
import type { Drawing } from './loadDrawing.ts'
import { UnitSheet } from './UnitSheet.tsx'

/** A unit's sheet as a document to print. */
export function sheetPaper(situation: SituationExhibit, drawing: Drawing): Paper {
  const sheet = unitSheetOf(situation)
  return {
    content: createElement(UnitSheet, { sheet, drawing, printed: localDay() }),
    line: runningLine(sheet.organisation, sheet.unit, sheet.isMadeUp),
  }
}
