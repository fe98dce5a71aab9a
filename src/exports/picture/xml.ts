const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML has no place for, not even escaped: control characters, and halves of characters. */
const unwritable = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu

/** An XML text without what would make it unreadable. */
export function writable(xml: string): string {
  return xml.replaceAll(unwritable, '')
}

/** A text as XML, in an element or an attribute. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark)
}
