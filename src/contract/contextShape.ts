import { array, boolean, finite, nullish, number, object, pipe, string, values } from 'valibot'
import { areas } from '../domain/area.ts'
import type { Readable } from './checkShape.ts'
import { contractVersion, decimals, filledText, period, start } from './plainShapes.ts'

const area = pipe(string(), values(Object.keys(areas), 'area-unknown'))
const finiteNumber = pipe(number(), finite('value-not-finite'))

const commentShape = object({ unit: string(), area, time: period, text: filledText, source: filledText })

const targetShape = object({
  area,
  measure: string(),
  unit: nullish(string()),
  min: nullish(finiteNumber),
  max: nullish(finiteNumber),
  from: start,
  decision: filledText,
  owner: nullish(string()),
})

const eventShape = object({
  unit: string(),
  from: period,
  to: nullish(period),
  label: filledText,
  kind: pipe(string(), values(['reorganisation', 'break', 'external', 'decision'], 'code-unknown')),
})

const claimShape = object({
  unit: string(),
  area,
  time: period,
  text: filledText,
  figure: nullish(object({ measure: string(), value: finiteNumber, decimals, change: nullish(boolean()) })),
  direction: nullish(
    object({ measure: string(), way: pipe(string(), values(['up', 'down', 'up-further', 'down-further'], 'code-unknown')) }),
  ),
  source: filledText,
})

/** The context file: four lists, each optional. */
export const contextShape = object({
  contract: contractVersion,
  comments: nullish(array(commentShape)),
  targets: nullish(array(targetShape)),
  events: nullish(array(eventShape)),
  claims: nullish(array(claimShape)),
})

/** What could be read of a context. */
export type RawContext = Readable<typeof contextShape>
