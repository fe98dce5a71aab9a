import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { server } from '../../mocks/server.ts'
import { beginAnew } from './beginAnew.ts'
import { giveElementsSize } from './elementSize.ts'

giveElementsSize()
// The machine may be busy with other tests: a wait that is too short would fail what works.
configure({ asyncUtilTimeout: 20_000 })

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

beforeEach(() => {
  beginAnew()
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  cleanup()
  server.resetHandlers()
  const complaints = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls]
  vi.restoreAllMocks()
  if (complaints.length > 0) throw new Error(`The console complained: ${complaints.map((words) => words.join(' ')).join('\n')}`)
})
