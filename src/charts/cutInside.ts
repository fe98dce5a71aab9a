import { textWidth } from './frame.ts'

/**
 * How wide a text's beginnings are: that of no letter, of one, and so on to all. Blanks at the end of one are not counted. Each
 * letter is measured once.
 */
function beginnings(letters: readonly string[], size: number): readonly number[] {
  let [all, seen] = [0, 0]
  const widths = letters.map((letter) => {
    all += textWidth(letter, size)
    if (letter.trim() !== '') seen = all
    return seen
  })
  return [0, ...widths]
}

/** A name cut in its middle where it has no room: names of units that belong together most often begin alike, and differ at their ends. */
export function cutInside(name: string, width: number, size: number): string {
  if (textWidth(name, size) <= width) return name
  const letters = [...name]
  const [heads, tails] = [beginnings(letters, size), beginnings(letters.toReversed(), size)]
  const tailOf = (kept: number) => Math.floor(kept / 2)
  const widthAt = (kept: number) => (heads[kept - tailOf(kept)] ?? 0) + (tails[tailOf(kept)] ?? 0)
  const room = width - textWidth('…', size)
  const most = Math.max(
    1,
    letters.findLastIndex((_, kept) => widthAt(kept) <= room),
  )
  const [head, tail] = [letters.slice(0, most - tailOf(most)), letters.slice(letters.length - tailOf(most))]
  return `${head.join('').trimEnd()}…${tail.join('').trimStart()}`
}
