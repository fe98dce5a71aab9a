/** An id. Random and not counted: two tabs may save at once. `crypto.randomUUID` is missing where a page is served without TLS. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((number) => number.toString(36)).join('')
}

/** True for what `newId` makes. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z\d]{1,24}$/.test(value)
}
