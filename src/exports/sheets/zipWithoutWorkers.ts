import { type FlateCallback, type Zippable, zipSync } from 'fflate/browser'

export * from 'fflate/browser'

/**
 * Stands in for fflate's `zip`, which begins a worker from a `blob:` address where a part is large. The page's policy refuses that
 * without a word, and the file would never be done; a workbook of a whole municipality takes a fraction of a second without it.
 */
export function zip(files: Zippable, done: FlateCallback): void {
  done(null, zipSync(files))
}
