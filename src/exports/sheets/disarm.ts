/** What makes spreadsheets take a field for a formula, also behind blanks and in the wide forms of East Asian keyboards. */
const trigger = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** A number with its sign, in Swedish or for programs: no formula, so it is left as it is. */
const number = /^[+-]\d+(?:[.,]\d+)?$/

/**
 * Where a field begins, or would for a spreadsheet that parts its lines by another sign than the file does, and what would run there:
 * anything but a number. A quotation mark in front is taken off by the spreadsheet.
 */
const inside = /((?:^|[;,\t])[\s\p{Cc}\p{Cf}"]*)(?=[=+\-@＝＋－＠])(?![+-]\d+(?:[.,]\d+)?\s*(?:[;,\t]|$))/gu

/**
 * A field of a text file that no spreadsheet runs as a formula, by whatever sign it parts the line: semicolon in Swedish, comma in
 * English, tab as it is pasted.
 */
export function disarmField(text: string): string {
  return disarm(text).replace(inside, "$1'")
}

/**
 * Text that no spreadsheet runs as a formula: what could be one gets an apostrophe first, as OWASP advises. The apostrophe is then a
 * part of the text, which is the lesser evil: a label with a strange first letter rather than one that runs.
 */
export function disarm(text: string): string {
  return trigger.test(text) && !number.test(text) ? `'${text}` : text
}
