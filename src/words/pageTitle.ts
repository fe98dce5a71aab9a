import { labels } from './labels.ts'

/** The name of the page that compares units in a key figure. */
export function compareTitle(indicator: string): string {
  return `${labels.compare} ${indicator.toLowerCase()}`
}

/** What a view is about, in few words: the key figure and the unit. */
export function viewTitle(
  page: 'overview' | 'indicator' | 'compare' | 'deck' | 'data' | 'claims' | 'about',
  indicator: string | null,
  unit: string,
): string {
  const title = indicator ?? labels.overview
  const { overview, deck, data, claims, about } = labels
  const place = { overview, indicator: title, compare: compareTitle(title), deck, data, claims, about }[page]
  return page === 'about' || page === 'deck' ? place : `${place}, ${unit}`
}

/** The name of a page in the browser's tab and history. */
export function pageTitle(...view: Parameters<typeof viewTitle>): string {
  return `${viewTitle(...view)} – ${labels.product}`
}
