import { array, boolean, finite, type InferOutput, nullish, number, object, pipe, record, string, unknown, value } from 'valibot'
import type { Readable } from './checkShape.ts'
import { listOrObject, oneOf } from './oneOf.ts'
import { dayOrMoment, decimals, filledText, jsonStatVersion, period, rollingMonths } from './plainShapes.ts'

const listOfTexts = array(string())
const text = string()

const categoryShape = object({
  index: nullish(listOrObject(array(string()), record(string(), number()))),
  label: nullish(record(string(), string())),
  unit: nullish(record(string(), object({ label: nullish(string()), decimals: nullish(decimals) }))),
})

const dimensionShape = object({ label: nullish(string()), category: categoryShape })

/**
 * A figure of several codes together. A key that it does not know is a fault, as nowhere else: a division with its name misspelt
 * would be read as its whole.
 */
export const aggregateShape = object({
  unit: string(),
  time: array(period),
  measure: string(),
  employment: nullish(array(string())),
  sex: nullish(array(string())),
  ageBand: nullish(array(string())),
  group: nullish(array(string())),
  value: pipe(number(), finite('value-not-finite')),
})

/** The cells of a dataset: read by hand, since a schema that walks them one by one costs more than parsing the file. */
export const rawValues = unknown()
/** The letters of the cells: read by hand, as the cells are. */
export const rawStatuses = unknown()

/** A dataset: JSON-stat's own keys and the two that the contract adds. */
export const datasetShape = object({
  version: jsonStatVersion,
  class: pipe(string(), value('dataset', 'jsonstat-class')),
  label: nullish(string()),
  source: filledText,
  updated: nullish(dayOrMoment),
  note: nullish(
    oneOf<typeof listOfTexts | typeof text>([listOfTexts, text], (input) => (Array.isArray(input) ? listOfTexts : text)),
  ),
  id: array(string()),
  size: array(number()),
  dimension: record(string(), dimensionShape),
  value: rawValues,
  status: nullish(rawStatuses),
  extension: nullish(
    object({
      method: nullish(string()),
      definition: nullish(string()),
      public: nullish(boolean()),
      rollingMonths: nullish(rollingMonths),
      aggregates: nullish(array(aggregateShape)),
    }),
  ),
})

/** What could be read of a dataset, its cells not yet looked at. */
export type RawDataset = Readable<typeof datasetShape>
/** The categories of a dimension whose shape has been checked. */
export type RawCategory = InferOutput<typeof categoryShape>
/** A figure of several codes whose shape has been checked. */
export type RawAggregate = InferOutput<typeof aggregateShape>
