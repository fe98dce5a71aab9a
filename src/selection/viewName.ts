import { unseen } from '../domain/unseen.ts'

/** The longest name of a saved view, in characters. */
export const longestName = 80

/** A line of text with a space for each character that can't be seen. */
export function cleanLine(line: string): string {
  return line.replace(unseen, ' ')
}

/** A name as it can be shown on one line. */
export function cleanName(text: string): string {
  return cleanLine(text).replace(/\s+/g, ' ').trim()
}

/** What keeps a text from being a name once it is cleaned; null for nothing. */
export function nameFault(text: string): 'empty' | 'too-long' | null {
  const letters = [...cleanName(text)].length
  if (letters === 0) return 'empty'
  return letters > longestName ? 'too-long' : null
}

function cut(text: string, room: number): string {
  const letters = [...text]
  return letters.length > room
    ? `${letters
        .slice(0, room - 1)
        .join('')
        .trimEnd()}…`
    : text
}

/** A text cleaned and cut to what a name has room for. */
export function fittingName(text: string): string {
  return cut(cleanName(text), longestName)
}

/** What two names have in common if one was made from the other by `freeName`, which adds numbers and cuts long names for them. */
export function rootOf(name: string): string {
  return [...name.replace(/( \(\d+\))+$/, '')].slice(0, longestName - 20).join('')
}

/** The name, or with the first number that makes it the only one: "Skolan (2)". */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken)
  const numbered = (n: number) => {
    const number = ` (${n})`
    return `${cut(name, longestName - number.length)}${number}`
  }
  let free = name
  for (let n = 2; used.has(free); n += 1) free = numbered(n)
  return free
}
