import { queryOptions } from '@tanstack/react-query'
import { arriving } from './partError.ts'

/** Fetches what tells changes in persons. On its way while the catalog is; cards that lack it say less and are whole. */
export async function loadAsides() {
  return (await arriving(import('../series/asides.ts'))).tellAsides
}

/** What makes the sentences under a value. */
export const asidesQuery = queryOptions({ queryKey: ['asides'], queryFn: loadAsides })
