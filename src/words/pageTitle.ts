import { labels } from './labels.ts'

/** The name of the page that compares units in a key figure. */
export function compareTitle(indicator: string): string {
  return `${labels.compare} ${indicator.toLowerCase()}`
}

/** The name of a page in the browser's tab and history. */
export function pageTitle(page: 'overview' | 'indicator' | 'compare' | 'about', indicator: string | null, unit: string): string {
  const title = indicator ?? labels.overview
  const place = { overview: labels.overview, indicator: title, compare: compareTitle(title), about: labels.about }[page]
  return page === 'about' ? `${place} – ${labels.product}` : `${place}, ${unit} – ${labels.product}`
}
