/** The 64 signs that stand in an address as they are. */
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const half = 32
/** Longer numbers are none of ours. */
const mostSigns = 9

/** Whole numbers of 0 and more as a short text: five bits to a sign, and a sixth that says that more follow. */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers.map(writeNumber).join('')
}

function writeNumber(number: number): string {
  const more = number >= half
  const sign = signs.charAt((number % half) + (more ? half : 0))
  return more ? sign + writeNumber(Math.floor(number / half)) : sign
}

/** The numbers of a text, null where it is none that `writeNumbers` has written. Never throws. */
export function readNumbers(text: string): readonly number[] | null {
  const numbers: number[] = []
  let number = 0
  let length = 0
  for (const sign of text) {
    const at = signs.indexOf(sign)
    if (at < 0 || length === mostSigns) return null
    number += (at % half) * half ** length
    length += 1
    if (at >= half) continue
    numbers.push(number)
    number = 0
    length = 0
  }
  return length === 0 ? numbers : null
}

/** A number with its sign as one without. */
export const folded = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number)
/** And back. */
export const unfolded = (number: number): number => (number % 2 === 1 ? -(number + 1) / 2 : number / 2)
