/** Markup that PX files have in their notes. */
const tag = /<\/?(?:a|b|i|u|em|strong|span|font|p|ul|ol|li)(?:\s[^<>]*)?>/gi
const link = /<a\s[^<>]*?href\s*=\s*["']?([^"'\s<>]+)["']?[^<>]*>([^<>]*)<\/a>/gi
const lineBreak = /<br\s*\/?>/gi

/** A line break in a PX file is `#`: two make a paragraph, and no other text has them. */
const isPx = /##|<a\s/i

/**
 * A note as plain text: in those that come from PX files a link is its words with the address after them, other markup is left out,
 * and `#` breaks the line. `fromPx` where the file itself says that it comes from one.
 */
export function plainNote(note: string, fromPx: boolean): string {
  if (!fromPx && !isPx.test(note)) return note
  return note
    .replace(link, (_, address: string, words: string) => (words.trim() === '' ? address : `${words} (${address})`))
    .replace(lineBreak, '\n')
    .replace(tag, '')
    .replace(/#+/g, '\n')
    .trim()
}
