import { setupWorker } from 'msw/browser'
import { handlersFor } from './handlers.ts'
import type { ScenarioId } from './scenarios.ts'

/** Answers for the feeds in the browser, in place of the built-in ones. Everything else goes to the network as usual. */
export async function startWorker(scenario: ScenarioId): Promise<void> {
  const url = `${import.meta.env.BASE_URL}mockServiceWorker.js`
  await setupWorker(...handlersFor(scenario)).start({ onUnhandledRequest: 'bypass', quiet: true, serviceWorker: { url } })
}
