import { ownLetters } from '../search/letters.ts'

/** What has been typed towards a name, and when its last letter came, in milliseconds. */
export interface Typed {
  readonly text: string
  readonly at: number
}

/** So long after the last letter the next one begins a new name. */
const pause = 700

/** Whether a name is being typed, so that the next letter, also a space, belongs to it. */
export function isTyping({ text, at }: Typed, now: number): boolean {
  return text !== '' && now - at < pause
}

/** What is typed after one more letter. */
export function typedWith(typed: Typed, letter: string, now: number): Typed {
  return { text: isTyping(typed, now) ? typed.text + letter : letter, at: now }
}

/**
 * The place of the name that is meant, looking on from the current one and around; null where no name begins so. One letter,
 * also pressed again and again, goes from name to name. å, ä and ö are letters of their own.
 */
export function typeAhead(names: readonly string[], current: number, text: string): number | null {
  const letters = ownLetters(text)
  const isOneLetter = Array.from(letters).every((letter) => letters.startsWith(letter))
  const start = isOneLetter ? letters.slice(0, 1) : letters
  const first = isOneLetter ? current + 1 : current
  for (let step = 0; step < names.length; step++) {
    const at = (first + step) % names.length
    if (ownLetters(names[at] ?? '').startsWith(start)) return at
  }
  return null
}
