import {
  array,
  boolean,
  integer,
  type InferOutput,
  minValue,
  notValue,
  nullish,
  number,
  object,
  pipe,
  record,
  regex,
  string,
  unknown,
  value,
  values,
} from 'valibot'
import { areas } from '../domain/area.ts'
import type { Readable } from './checkShape.ts'
import { listOrObject, oneOf } from './oneOf.ts'
import { code, contractVersion, day, filledText, jsonStatVersion, label } from './plainShapes.ts'
import { told } from './problemCodes.ts'

const checksum = pipe(string(), regex(/^[\da-fA-F]{64}$/, told('checksum-wrong', '64 hexadecimala tecken')))

const itemShape = object({
  class: pipe(string(), value('dataset', 'jsonstat-class')),
  href: filledText,
  label,
  extension: object({
    area: pipe(string(), values(Object.keys(areas), 'area-unknown')),
    units: array(code),
    sha256: nullish(checksum),
    previous: nullish(filledText),
  }),
})

/** JSON-stat lets a collection link to other things than datasets. They are none of the app's business. */
const otherLink = object({ class: nullish(pipe(string(), notValue('dataset'))) })

const isDatasetLink = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'class' in input && input.class === 'dataset'

/** `sumOfChildren` promises that the units below are all of the unit, so that what it lacks may be their sum. */
const unitLife = object({
  validFrom: nullish(day),
  validTo: nullish(day),
  successors: nullish(array(code)),
  sumOfChildren: nullish(boolean()),
})

const unitsShape = object({
  category: object({
    index: nullish(listOrObject(array(code), record(code, number()))),
    label: nullish(record(code, label)),
    child: nullish(record(code, array(code))),
  }),
  extension: nullish(record(code, unitLife)),
})

const linkShape = oneOf<typeof itemShape | typeof otherLink>([itemShape, otherLink], (input) =>
  isDatasetLink(input) ? itemShape : otherLink,
)

const notPersons = told('stamp-limit', 'ett helt antal personer')
const limit = pipe(number(), integer(notPersons), minValue(0, notPersons))

/**
 * What the files were protected by before they were published. A stamp of another version, or of a weaker rule, is no fault: it
 * counts as none.
 */
const stampShape = object({
  rule: object({ sickLeave: object({ atMost: limit }), other: object({ fewerThan: limit }) }),
  date: day,
  contract: number(),
  sha256: checksum,
})

/** What the contract adds to a collection. */
export const catalogExtension = object({
  contract: contractVersion,
  organisation: object({ id: label, label }),
  nextDelivery: nullish(day),
  madeUp: nullish(boolean()),
  context: nullish(filledText),
  protection: nullish(stampShape),
  units: unitsShape,
})

/** The catalog: a JSON-stat collection. Its extension is checked apart, by `catalogExtension`. */
export const catalogShape = object({
  version: jsonStatVersion,
  class: pipe(string(), value('collection', 'jsonstat-class')),
  link: object({ item: array(linkShape) }),
  extension: unknown(),
})

/** What could be read of a catalog's extension. */
export type RawExtension = Readable<typeof catalogExtension>
/** The units of a catalog whose shape has been checked. */
export type RawUnits = InferOutput<typeof unitsShape>
/** A link to a dataset whose shape has been checked. */
export type RawItem = InferOutput<typeof itemShape>
/** A stamp whose shape has been checked. */
export type RawStamp = InferOutput<typeof stampShape>
/** A link to anything. */
export type RawLink = RawItem | InferOutput<typeof otherLink>

/** True for the links that the app reads. */
export function isDatasetItem(item: RawLink): item is RawItem {
  return isDatasetLink(item)
}
