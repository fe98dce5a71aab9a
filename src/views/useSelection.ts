import { useStore } from 'zustand'
import type { Selection } from '../selection/selection.ts'
import { selectionStore } from '../selection/store.ts'

/** What the reader has chosen, as the address has it. Unknown units and key figures are still in it. */
export function useSelection(): Selection {
  return useStore(selectionStore)
}
