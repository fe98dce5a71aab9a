import { afterAll, vi } from 'vitest'

// The files of a worker share its platform and its modules: each leaves the globals, the clock and what it spied on as it found them.
afterAll(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})
