import { setupServer } from 'msw/node'
import { handlersFor } from './handlers.ts'

/** Answers for the feeds in tests that run in Node. The test's setup starts and stops it. */
export const server = setupServer(...handlersFor('normal'))
