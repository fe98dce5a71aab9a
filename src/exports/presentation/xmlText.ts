const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Characters that XML 1.0 has no place for, not even escaped, and halves of pairs. One of them makes PowerPoint refuse the file. */
const impossible = /[^\t\n\r\P{Cc}]|\p{Cs}|[\ufffe\uffff]/gu

/** A text that can be written into XML once it is escaped. */
export function possible(text: string): string {
  return text.replace(impossible, '')
}

/** A text as the content or an attribute of an XML element. */
export function xmlText(text: string): string {
  return possible(text).replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
