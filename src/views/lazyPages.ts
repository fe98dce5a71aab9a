import { lazy } from 'react'

const loadIndicatorPage = () => import('./IndicatorPage.tsx').then(({ IndicatorPage }) => ({ default: IndicatorPage }))
const loadAboutPage = () => import('./AboutPage.tsx').then(({ AboutPage }) => ({ default: AboutPage }))
const loadProblemList = () => import('./ProblemList.tsx').then(({ ProblemList }) => ({ default: ProblemList }))
const loadLinkNotes = () => import('./LinkNotes.tsx').then(({ LinkNotes }) => ({ default: LinkNotes }))
const loadNoticeTable = () => import('./NoticeTable.tsx').then(({ NoticeTable }) => ({ default: NoticeTable }))

/** The body of a key figure's page. Its head, with finding and value, is part of the first load. */
export const IndicatorPage = lazy(loadIndicatorPage)
/** The page about the figures. */
export const AboutPage = lazy(loadAboutPage)
/** The problems of a file that breaks the contract. */
export const ProblemList = lazy(loadProblemList)
/** What a link asked for that isn't here. */
export const LinkNotes = lazy(loadLinkNotes)
/** The table that stands in a chart's place. */
export const NoticeTable = lazy(loadNoticeTable)

/** Fetches the pages that the reader may go to next, so that a link answers at once. */
export function loadPages(): void {
  // One that does not arrive now is asked for again when it is needed.
  for (const load of [loadIndicatorPage, loadAboutPage, loadNoticeTable]) load().catch(() => undefined)
}
