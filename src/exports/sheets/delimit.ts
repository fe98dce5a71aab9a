import { disarmField } from './disarm.ts'

/** A field on one line: line breaks and tabs within it would part it for readers that split before they unquote. */
function oneLine(text: string): string {
  return text.replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
}

function fieldOf(text: string, delimiter: string): string {
  const safe = disarmField(oneLine(text))
  return safe.includes('"') || safe.includes(delimiter) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as lines of text with CRLF between, as RFC 4180 has them: quotes doubled, and every field disarmed, by whatever sign it is parted. */
export function delimit(rows: readonly (readonly string[])[], delimiter: ';' | ',' | '\t'): string {
  return rows.map((row) => row.map((field) => fieldOf(field, delimiter)).join(delimiter)).join('\r\n')
}
