import { indicators } from '../../../src/indicators/index.ts'
import type { Ground } from '../../../src/claimCheck/ground.ts'
import { sourcesOf, tree } from '../series/fromFeeds.ts'

/** The built-in feeds, as the page has them for a unit. */
export function builtInGround(unit = 'kommunstaben'): Ground {
  return { unit, tree, sources: indicators.map(({ id }) => sourcesOf(id, unit)), lastYear: null }
}
