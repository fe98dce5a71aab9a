import { array, boolean, nullish, object, pipe, string, values } from 'valibot'
import { areas } from '../domain/area.ts'
import type { Readable } from './checkShape.ts'
import { decimals, figure, period, start } from './figureShapes.ts'
import { code, contractVersion, filledText, label, text } from './plainShapes.ts'

const area = pipe(string(), values(Object.keys(areas), 'area-unknown'))

const commentShape = object({ unit: code, area, time: period, text: filledText, source: filledText })

const targetShape = object({
  area,
  measure: string(),
  unit: nullish(code),
  min: nullish(figure),
  max: nullish(figure),
  from: start,
  decision: filledText,
  owner: nullish(text),
})

const eventShape = object({
  unit: code,
  from: period,
  to: nullish(period),
  label,
  kind: pipe(string(), values(['reorganisation', 'break', 'external', 'decision'], 'code-unknown')),
})

const claimShape = object({
  unit: code,
  area,
  time: period,
  text: filledText,
  figure: nullish(object({ measure: string(), value: figure, decimals, change: nullish(boolean()) })),
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
