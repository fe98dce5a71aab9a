import { textWidth } from './frame.ts'

/** A name cut in its middle where it has no room: names of units that belong together most often begin alike, and differ at their ends. */
export function cutInside(name: string, width: number, size: number): string {
  if (textWidth(name, size) <= width) return name
  const letters = [...name]
  const kept = (count: number) => {
    const tail = Math.floor(count / 2)
    const begun = letters.slice(0, count - tail).join('')
    return `${begun.trimEnd()}…${letters
      .slice(letters.length - tail)
      .join('')
      .trimStart()}`
  }
  const fits = letters.findLastIndex((_, count) => textWidth(kept(count), size) <= width)
  return kept(Math.max(1, fits))
}
