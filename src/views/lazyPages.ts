import { lazy } from 'react'
import { arriving } from './partError.ts'

const loadIndicatorPage = () => arriving(import('./IndicatorPage.tsx').then(({ IndicatorPage }) => ({ default: IndicatorPage })))
const loadComparePage = () => arriving(import('./ComparePage.tsx').then(({ ComparePage }) => ({ default: ComparePage })))
const loadAboutPage = () => arriving(import('./AboutPage.tsx').then(({ AboutPage }) => ({ default: AboutPage })))
const loadNoticeTable = () => arriving(import('./NoticeTable.tsx').then(({ NoticeTable }) => ({ default: NoticeTable })))
const loadProblemList = () => arriving(import('./ProblemList.tsx').then(({ ProblemList }) => ({ default: ProblemList })))
const loadLinkNotes = () => arriving(import('./LinkNotes.tsx').then(({ LinkNotes }) => ({ default: LinkNotes })))

/** The body of a key figure's page. Its head, with finding and value, is part of the first load. */
export const IndicatorPage = lazy(loadIndicatorPage)
/** The body of the page that compares units. */
export const ComparePage = lazy(loadComparePage)
/** The body of the page about the figures. */
export const AboutPage = lazy(loadAboutPage)
/** The table that stands in a chart's place. */
export const NoticeTable = lazy(loadNoticeTable)
/** The problems of a file that breaks the contract. */
export const ProblemList = lazy(loadProblemList)
/** What a link asked for that isn't here. */
export const LinkNotes = lazy(loadLinkNotes)

/** Fetches the pages that the reader may go to next, so that a link answers at once. */
export function loadPages(): void {
  // One that does not arrive now is asked for again when it is needed.
  for (const load of [loadIndicatorPage, loadComparePage, loadAboutPage, loadNoticeTable]) load().catch(() => undefined)
}
