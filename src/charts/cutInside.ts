import { beginnings, textWidth } from './frame.ts'

/** A name cut in its middle where it has no room: names of units that belong together most often begin alike, and differ at their ends. */
export function cutInside(name: string, width: number, size: number): string {
  const room = width - textWidth('…', size)
  if (textWidth(name, size) <= width) return name
  const letters = [...name]
  const [heads, tails] = [beginnings(letters), beginnings(letters.toReversed())]
  const tailOf = (count: number) => Math.floor(count / 2)
  const widthOf = (count: number) => ((heads[count - tailOf(count)] ?? 0) + (tails[tailOf(count)] ?? 0)) * size
  const kept = Math.max(
    1,
    letters.findLastIndex((_, count) => widthOf(count) <= room),
  )
  const [head, tail] = [letters.slice(0, kept - tailOf(kept)), letters.slice(letters.length - tailOf(kept))]
  return `${head.join('').trimEnd()}…${tail.join('').trimStart()}`
}
