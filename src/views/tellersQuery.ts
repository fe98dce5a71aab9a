import { queryOptions } from '@tanstack/react-query'
import { arriving } from './partError.ts'

/** Fetches what judges changes and makes sentences of them, of notes and of charts. It is on its way while the figures are, so that neither waits for the other. */
export async function loadTellers() {
  return (await arriving(import('../series/tellers.ts'))).tellers
}

/** What makes the sentences about values and their changes, fetched once. */
export const tellersQuery = queryOptions({ queryKey: ['tellers'], queryFn: loadTellers })
