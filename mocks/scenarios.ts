import type { AreaId } from '../src/domain/area.ts'
import { makeFeeds, type MadeUpFeeds } from './feeds.ts'
import { type FeedChange, promiseDelivery, putMarkup, removeDatasets, spoilArea, withholdEverything } from './scenarioChanges.ts'
import { drawBetween, hashOf, usualSeed } from './seed.ts'
import { largeSize, type Size, smallSize } from './size.ts'

/** Name of a scenario, as the address has it. */
export type ScenarioId =
  | 'normal'
  | 'slow'
  | 'broken'
  | 'badFeed'
  | 'empty'
  | 'allProtected'
  | 'stale'
  | 'offline'
  | 'oneYear'
  | 'twoYears'
  | 'markup'
  | 'whole'

/** A state of the feeds that a designer or a test wants to see. What a scenario leaves out is as usual. */
export interface Scenario {
  /** What the switch calls it, in Swedish. */
  readonly label: string
  readonly size?: Size
  readonly change?: FeedChange
  /** Milliseconds before a dataset file answers. */
  readonly delay?: (address: string) => number
  /** How a dataset file of an area fails, if it does. */
  readonly fault?: (area: AreaId) => 'server' | 'network' | null
}

/** Every scenario, in the order of the switch. */
export const scenarios: Readonly<Record<ScenarioId, Scenario>> = {
  normal: { label: 'Som vanligt' },
  slow: { label: 'Långsamt', delay: (address) => Math.round(drawBetween(2000, 4000, hashOf(`${usualSeed}/${address}`))) },
  broken: { label: 'Ett flöde trasigt', fault: (area) => (area === 'sickLeave' ? 'server' : null) },
  badFeed: { label: 'Fel i ett flöde', change: spoilArea('turnover') },
  empty: { label: 'Tomt', change: removeDatasets },
  allProtected: { label: 'Allt skyddat', change: withholdEverything },
  stale: { label: 'Inaktuellt', change: promiseDelivery('2025-02-15') },
  offline: { label: 'Utan nät', fault: () => 'network' },
  oneYear: { label: 'Ett år', size: { ...smallSize, firstYear: smallSize.lastYear } },
  twoYears: { label: 'Två år', size: { ...smallSize, firstYear: smallSize.lastYear - 1 } },
  markup: { label: 'Uppmärkning och långa namn', change: putMarkup },
  whole: { label: 'Hela organisationen', size: largeSize },
}

/** True for the name of a scenario. */
export function isScenario(id: string): id is ScenarioId {
  return Object.hasOwn(scenarios, id)
}

/** The scenario that the search part of an address asks for, the usual one where it asks for none that exists. */
export function scenarioIn(search: string): ScenarioId {
  const id = new URLSearchParams(search).get('scenario') ?? ''
  return isScenario(id) ? id : 'normal'
}

/** The fifteenth of February after a day: when the made-up municipality delivers its next figures. */
function nextDeliveryAfter(today: Date): string {
  const year = today.getUTCFullYear()
  return `${today.toISOString().slice(0, 10) < `${year}-02-15` ? year : year + 1}-02-15`
}

/** The feeds of a scenario. The day decides only when the next delivery is due. */
export function feedsFor(id: ScenarioId, today: Date): MadeUpFeeds {
  const { size = smallSize, change } = scenarios[id]
  const usual = promiseDelivery(nextDeliveryAfter(today))(makeFeeds(usualSeed, size))
  return change === undefined ? usual : change(usual)
}
