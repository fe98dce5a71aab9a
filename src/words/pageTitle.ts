import { labels } from './labels.ts'

/** The name of a page in the browser's tab and history. */
export function pageTitle(page: 'overview' | 'indicator' | 'about', indicator: string | null, unit: string): string {
  const place = { overview: labels.overview, indicator: indicator ?? labels.overview, about: labels.about }[page]
  return page === 'about' ? `${place} – ${labels.product}` : `${place}, ${unit} – ${labels.product}`
}
