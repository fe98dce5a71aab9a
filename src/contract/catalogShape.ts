import { array, type InferOutput, nullish, number, object, pipe, record, regex, string, value, values } from 'valibot'
import { areas } from '../domain/area.ts'
import { listOrObject, oneOf } from './oneOf.ts'
import { contractVersion, day, filledText, jsonStatVersion } from './plainShapes.ts'

const itemShape = object({
  class: string(),
  href: filledText,
  label: filledText,
  extension: object({
    area: pipe(string(), values(Object.keys(areas), 'area-unknown')),
    units: array(string()),
    sha256: nullish(pipe(string(), regex(/^[\da-f]{64}$/i, 'checksum-wrong'))),
  }),
})

/** JSON-stat lets a collection link to other things than datasets. They are none of the app's business. */
const otherLink = object({ class: nullish(string()) })

const isDatasetLink = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'class' in input && input.class === 'dataset'

const unitLife = object({ validFrom: nullish(day), validTo: nullish(day), successors: nullish(array(string())) })

const unitsShape = object({
  category: object({
    index: nullish(listOrObject(array(string()), record(string(), number()))),
    label: nullish(record(string(), string())),
    child: nullish(record(string(), array(string()))),
  }),
  extension: nullish(record(string(), unitLife)),
})

/** The catalog: a JSON-stat collection with what the contract adds to it. */
export const catalogShape = object({
  version: jsonStatVersion,
  class: pipe(string(), value('collection', 'jsonstat-class')),
  link: object({ item: array(oneOf<typeof itemShape | typeof otherLink>([itemShape, otherLink], (input) => (isDatasetLink(input) ? itemShape : otherLink))) }),
  extension: object({
    contract: contractVersion,
    organisation: object({ id: filledText, label: filledText }),
    nextDelivery: nullish(day),
    context: nullish(filledText),
    units: unitsShape,
  }),
})

/** A catalog whose shape has been checked. */
export type RawCatalog = InferOutput<typeof catalogShape>
/** The units of a catalog whose shape has been checked. */
export type RawUnits = InferOutput<typeof unitsShape>
/** A link to a dataset whose shape has been checked. */
export type RawItem = InferOutput<typeof itemShape>

/** True for the links that the app reads. */
export function isDatasetItem(item: RawCatalog['link']['item'][number]): item is RawItem {
  return isDatasetLink(item)
}
