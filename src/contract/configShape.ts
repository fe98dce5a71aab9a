import { array, integer, minValue, nullish, number, object, pipe, regex, string } from 'valibot'
import type { Readable } from './checkShape.ts'
import { contractVersion } from './plainShapes.ts'

/** The act hides groups of at most ten: an organisation may hide larger ones too, never fewer. */
const sickLeaveFloor = 10
/** With a threshold of two only single persons would be hidden, and either of two would know the other. */
const otherFloor = 3

const threshold = (floor: number) => pipe(number(), integer('threshold-low'), minValue(floor, 'threshold-low'))

/** An origin as browsers write it: no path, no port that goes without saying, and unprotected only on the own computer. */
const origin = /^(?:https:\/\/(?:[a-z0-9-]+\.)*[a-z0-9-]+(?::(?!443$)[1-9]\d{0,4})?|http:\/\/localhost(?::(?!80$)[1-9]\d{0,4})?)$/

/** The organisation's own settings. A rule that is left out is the usual one. */
export const configShape = object({
  contract: contractVersion,
  protection: nullish(
    object({
      sickLeave: nullish(object({ atMost: threshold(sickLeaveFloor) })),
      other: nullish(object({ fewerThan: threshold(otherFloor) })),
    }),
  ),
  embed: nullish(object({ origins: nullish(array(pipe(string(), regex(origin, 'origin-wrong')))) })),
})

/** What could be read of the settings. */
export type RawConfig = Readable<typeof configShape>
