/** A label as it stands within a sentence: its first letter small, unless it is an abbreviation or a number. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
