/** The keys and positions that lead to a place in a document. */
export type JsonPath = readonly (string | number)[]

const plainKey = /^[A-Za-z_$][\w$]*$/

const stepTo = (key: string | number): string => {
  if (typeof key === 'number') return `[${key}]`
  return plainKey.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`
}

/** Writes a path as JSONPath does: `$.dimension.sex.category.index[1]`. */
export function writePath(path: JsonPath): string {
  return `$${path.map(stepTo).join('')}`
}
