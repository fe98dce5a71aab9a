import { startWorker } from './browser.ts'
import { mountScenarioSwitch } from './scenarioSwitch.ts'
import { scenarioIn } from './scenarios.ts'

/** Puts the made-up municipality in place of the built-in feeds and shows the choice of scenario. */
export async function startMocks(): Promise<void> {
  await startWorker(scenarioIn(location.search))
  mountScenarioSwitch(document.body, (address) => location.assign(address))
}
