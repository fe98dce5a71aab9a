import './scenarioSwitch.css'
import { type ScenarioId, scenarioIn, scenarios } from './scenarios.ts'

/** The same address with another scenario in it; the usual one is left out. */
export function withScenario(address: string, scenario: string): string {
  const url = new URL(address)
  if (scenario === 'normal') url.searchParams.delete('scenario')
  else url.searchParams.set('scenario', scenario)
  return url.href
}

function optionFor(id: string, chosen: ScenarioId): HTMLOptionElement {
  const option = document.createElement('option')
  option.value = id
  option.textContent = scenarios[id as ScenarioId].label
  option.selected = id === chosen
  return option
}

/** Shows a labelled choice of scenario. A choice opens the same view with that scenario through `open`. */
export function mountScenarioSwitch(into: HTMLElement, open: (address: string) => void): void {
  const region = document.createElement('aside')
  region.className = 'scenario-switch'
  region.ariaLabel = 'Påhittade uppgifter'
  const label = document.createElement('label')
  const text = document.createElement('span')
  text.textContent = 'Scenario (påhittade uppgifter)'
  const select = document.createElement('select')
  const chosen = scenarioIn(location.search)
  select.append(...Object.keys(scenarios).map((id) => optionFor(id, chosen)))
  select.addEventListener('change', () => open(withScenario(location.href, select.value)))
  label.append(text, select)
  region.append(label)
  into.append(region)
}
