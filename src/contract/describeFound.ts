const longestText = 60

/** A text cut to a length that fits a list, with line breaks and control characters as spaces. */
export function shorten(text: string): string {
  const flat = text.slice(0, longestText + 1).replace(/[\p{Cc}\p{Cf}]/gu, ' ')
  return flat.length > longestText ? `${flat.slice(0, longestText)}…` : flat
}

/** Says in a few words what stands in a document: the value itself if it is short, else its kind. */
export function describeFound(value: unknown): string {
  if (value === undefined) return 'ingenting'
  if (value === null) return 'null'
  if (Array.isArray(value)) return `en lista med ${value.length} värden`
  if (typeof value === 'object') return `ett objekt med ${Object.keys(value).length} nycklar`
  if (typeof value === 'string') return `”${shorten(value)}”`
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value
}

/** Codes on one line, cut to a length that fits a list. */
export function listCodes(codes: readonly string[]): string {
  // A code without letters is seen only in quotes.
  return codes.length === 0 ? 'ingen' : shorten(codes.map((code) => (code.trim() === '' ? `”${code}”` : code)).join(', '))
}
