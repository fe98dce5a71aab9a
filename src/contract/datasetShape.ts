import { array, boolean, finite, type InferOutput, nullish, number, object, pipe, record, string, unknown, value } from 'valibot'
import type { Readable } from './checkShape.ts'
import { dayOrMoment, decimals, notFinite, period, rollingMonths } from './figureShapes.ts'
import { listOrObject, oneOf } from './oneOf.ts'
import { code, filledText, jsonStatVersion, label, text } from './plainShapes.ts'

// An instance of its own: the published schema has no references.
const oneText = pipe(text)
const listOfTexts = array(oneText)

const categoryShape = object({
  index: nullish(listOrObject(array(code), record(code, number()))),
  label: nullish(record(code, label)),
  unit: nullish(record(code, object({ label: nullish(text), decimals: nullish(decimals) }))),
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
  value: pipe(number(), finite(notFinite)),
})

/** The cells of a dataset: read by hand, since a schema that walks them one by one costs more than parsing the file. */
export const rawValues = unknown()
/** The letters of the cells: read by hand, as the cells are. */
export const rawStatuses = unknown()

/** The legends of signs, wherever publishers have them: read by hand, since their other forms are no faults. */
const legend = nullish(unknown())

/** A dataset: JSON-stat's own keys and the two that the contract adds. */
export const datasetShape = object({
  version: jsonStatVersion,
  class: pipe(string(), value('dataset', 'jsonstat-class')),
  label: nullish(text),
  source: filledText,
  updated: nullish(dayOrMoment),
  note: nullish(
    oneOf<typeof listOfTexts | typeof oneText>([listOfTexts, oneText], (input) => (Array.isArray(input) ? listOfTexts : oneText)),
  ),
  id: array(string()),
  size: array(number()),
  dimension: record(string(), dimensionShape),
  value: rawValues,
  status: nullish(rawStatuses),
  extension: nullish(
    object({
      method: nullish(text),
      definition: nullish(text),
      public: nullish(boolean()),
      rollingMonths: nullish(rollingMonths),
      aggregates: nullish(array(aggregateShape)),
      px: legend,
      status: legend,
      missingValueDescriptions: legend,
      MissingValueDescriptions: legend,
    }),
  ),
})

/** What could be read of a dataset, its cells not yet looked at. */
export type RawDataset = Readable<typeof datasetShape>
/** The categories of a dimension whose shape has been checked. */
export type RawCategory = InferOutput<typeof categoryShape>
/** A figure of several codes whose shape has been checked. */
export type RawAggregate = InferOutput<typeof aggregateShape>
