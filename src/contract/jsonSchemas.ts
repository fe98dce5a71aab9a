import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import {
  array,
  type BaseIssue,
  type BaseSchema,
  maxValue,
  never,
  nullable,
  number,
  object,
  objectWithRest,
  pipe,
  record,
  regex,
  string,
} from 'valibot'
import { catalogExtension, catalogShape } from './catalogShape.ts'
import { configShape } from './configShape.ts'
import { contextShape } from './contextShape.ts'
import { aggregateShape, datasetShape, rawStatuses, rawValues } from './datasetShape.ts'
import { largest } from './figureShapes.ts'
import { type OneOf, oneOf } from './oneOf.ts'

type Schema = BaseSchema<unknown, unknown, BaseIssue<unknown>>

/** Names of the documents that the contract describes. */
export type DocumentName = 'catalog' | 'dataset' | 'context' | 'config'

const either = (...options: readonly Schema[]): Schema =>
  oneOf(options, (input) => options[Array.isArray(input) ? 0 : 1] as Schema)

/** Letters of the contract, or a sign without letters, which the file's own legend may explain. */
const letters = pipe(string(), regex(/^([cprbezm]*|[^A-Za-z]{1,6})$/))
const anyNumber = nullable(pipe(number(), maxValue(largest)))

/** What the app reads or checks by hand, said as a schema. */
const handRead = new Map<Schema, Schema>([
  [rawValues, either(array(anyNumber), record(string(), anyNumber))],
  [aggregateShape, objectWithRest(aggregateShape.entries, never())],
  [rawStatuses, either(array(nullable(letters)), record(string(), nullable(letters)), letters)],
])

const optionsOf = (schema: object): readonly Schema[] | undefined => (schema as Partial<OneOf<Schema>>).options

const overrideSchema: NonNullable<ConversionConfig['overrideSchema']> = ({ valibotSchema }) => {
  const byHand = handRead.get(valibotSchema)
  if (byHand !== undefined) return convert(byHand)
  const options = valibotSchema.type === 'lazy' ? optionsOf(valibotSchema) : undefined
  return options === undefined ? null : { anyOf: options.map(convert) }
}

/** Every choice is written out in its place, so the definitions that the converter collects for them are not needed. */
function convert(schema: Schema): JsonSchema {
  const { $schema, $defs, ...rest } = toJsonSchema(schema, { overrideSchema, errorMode: 'ignore' })
  return rest
}

const draft = 'http://json-schema.org/draft-07/schema#'

const titled = (title: string, schema: Schema): JsonSchema => ({ $schema: draft, title, ...convert(schema) })

/**
 * JSON Schemas of the contract's documents, from the very definitions that the app checks with. For the build and for tests:
 * the app itself never needs them. They describe the shape; which codes and numbers belong together is beyond a schema.
 */
export function jsonSchemas(): Readonly<Record<DocumentName, JsonSchema>> {
  return {
    catalog: titled('Katalog', object({ ...catalogShape.entries, extension: catalogExtension })),
    dataset: titled('Dataset', datasetShape),
    context: titled('Sammanhang', contextShape),
    config: titled('Inställningar', configShape),
  }
}
