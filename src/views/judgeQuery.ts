import { queryOptions } from '@tanstack/react-query'
import { arriving } from './partError.ts'

/** Fetches what judges changes. It is on its way while the figures are, so that neither waits for the other. */
export function loadJudge() {
  return arriving(import('../series/judge.ts').then(({ judge }) => judge))
}

/** What judges changes, fetched once. */
export const judgeQuery = queryOptions({ queryKey: ['judge'], queryFn: loadJudge })
