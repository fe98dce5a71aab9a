import { queryOptions } from '@tanstack/react-query'
import { hasHistory, plainOrganiser } from '../domain/plainOrganiser.ts'
import type { UnitTree } from '../domain/unitTree.ts'
import { loadOrganiser } from './loadReaders.ts'

/** What makes a unit's figures of one file or several: at hand for an organisation without a history, else fetched. */
export function organiserQuery(tree: UnitTree) {
  const isPlain = !hasHistory(tree)
  return queryOptions({
    queryKey: ['organiser', isPlain],
    queryFn: () => (isPlain ? plainOrganiser : loadOrganiser()),
    ...(isPlain ? { initialData: plainOrganiser } : {}),
  })
}
