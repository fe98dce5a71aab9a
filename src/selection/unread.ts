import { createStore } from 'zustand/vanilla'

/** Names of the parameters that could not be read when the address last decided; none once the reader has chosen anew. */
export const unreadStore = createStore<readonly string[]>(() => [])
