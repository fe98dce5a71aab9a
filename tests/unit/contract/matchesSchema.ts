/** The part of JSON Schema that the published schemas use. */
interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly anyOf?: readonly Schema[]
  readonly not?: Schema
  readonly items?: Schema
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema
  readonly propertyNames?: Schema
}

const typeOf = (json: unknown): string => (json === null ? 'null' : Array.isArray(json) ? 'array' : typeof json)

const isOfType = (json: unknown, type: string): boolean => (type === 'integer' ? Number.isInteger(json) : typeOf(json) === type)

function entriesMatch(
  json: object,
  { properties = {}, required = [], additionalProperties, propertyNames = {} }: Schema,
): boolean {
  const inside = Object.entries(json).every(([key, value]) => {
    const schema = Object.hasOwn(properties, key) ? properties[key] : additionalProperties
    return matchesSchema(key, propertyNames) && (schema === undefined || matchesSchema(value, schema))
  })
  return inside && required.every((key) => Object.hasOwn(json, key))
}

function textMatches(json: string, { pattern, minLength = 0, maxLength = Infinity }: Schema): boolean {
  const letters = [...json].length
  return letters >= minLength && letters <= maxLength && (pattern === undefined || new RegExp(pattern, 'u').test(json))
}

/** A validator that shares nothing with the one that the app uses. */
export function matchesSchema(json: unknown, schema: Schema): boolean {
  if (schema.type !== undefined && !isOfType(json, schema.type)) return false
  if ('const' in schema && json !== schema.const) return false
  if (schema.enum !== undefined && !schema.enum.includes(json)) return false
  if (schema.anyOf !== undefined && !schema.anyOf.some((option) => matchesSchema(json, option))) return false
  if (schema.not !== undefined && matchesSchema(json, schema.not)) return false
  if (typeof json === 'string') return textMatches(json, schema)
  if (typeof json === 'number') return json >= (schema.minimum ?? json) && json <= (schema.maximum ?? json)
  if (Array.isArray(json)) return json.every((item) => schema.items === undefined || matchesSchema(item, schema.items))
  return typeof json !== 'object' || json === null || entriesMatch(json, schema)
}
