import { roundTo } from '../domain/rounding.ts'
import type { Sense, Value } from './grammar/phrase.ts'

/** How a printed number stands to the true one: it holds, it differs, or it is too near to tell. */
export type Fit = 'holds' | 'differs' | 'near'

/** True where the unrounded figure, rounded to the printed decimals, is the printed one: 11 for 11,66 is not. */
export const fits = (actual: number, { number, decimals }: Pick<Value, 'number' | 'decimals'>): boolean =>
  roundTo(actual, decimals) === roundTo(number, decimals)

/** So far from what is printed, as a part of it, a number is still about it; and from so far on nobody would call it so. */
const about = { holds: 0.05, differs: 0.12 }
/** The same of parts that are told without such a word: "tre fjärdedelar" for 71 percent is too near to call wrong, and too far for right. */
const aboutPlain = { holds: 0.04, differs: 0.12 }
/** "Drygt" and "knappt" say on which side a number lies, and that it is near. */
const beside = { holds: 0.08, differs: 0.2 }
/** The same where the number is in parts, which lie far from each other. */
const besideParts = { holds: 0.12, differs: 0.2 }
/** The same of one, two or three, where the next number is far. */
const besideFew = { holds: 0.1, differs: 0.5 }
/** The same for "strax". */
const besideClose = { holds: 0.035, differs: 0.1 }
/** Nearer than this, as a part of it, a number is what is printed. */
const same = 0.01

/** How a number that is said with a sense stands to the true one. */
export function fitOf(
  actual: number,
  value: Pick<Value, 'number' | 'decimals' | 'sense' | 'isInParts' | 'isClose' | 'upTo'>,
): Fit {
  const { number, sense, upTo } = value
  if (upTo !== undefined) {
    const shown = roundTo(actual, value.decimals)
    return shown >= number && shown <= upTo ? 'holds' : 'differs'
  }
  if (sense === 'exact') return fits(actual, value) ? 'holds' : 'differs'
  const off = number === 0 ? Number.POSITIVE_INFINITY : (actual - number) / Math.abs(number)
  if (sense === 'about')
    return fits(actual, value) ? 'holds' : withinOf(Math.abs(off), value.isClose === true ? aboutPlain : about)
  if (sense === 'above' || sense === 'below') {
    const way = sense === 'above' ? off : -off
    if (Math.abs(way) <= same / 100) return 'near'
    // On the wrong side, but so near that it is what is printed.
    if (way < 0) return -way <= (value.isInParts === true ? 0.05 : same) ? 'near' : 'differs'
    if (value.isInParts !== true && value.isClose !== true && value.decimals === 0 && number <= 3) return withinOf(way, besideFew)
    return withinOf(way, value.isInParts === true ? besideParts : value.isClose === true ? besideClose : beside)
  }
  // What is the bound itself once rounded as it is printed is on neither side of it.
  const fit = boundFit(actual, number, sense)
  if (!fits(actual, value) || value.decimals === 0) return fit
  return fit === 'holds' && (sense === 'least' || sense === 'most') ? 'holds' : 'near'
}

function withinOf(off: number, { holds, differs }: typeof about): Fit {
  if (off <= holds) return 'holds'
  return off >= differs ? 'differs' : 'near'
}

function boundFit(actual: number, number: number, sense: Exclude<Sense, 'exact' | 'about' | 'above' | 'below'>): Fit {
  if (actual === number) return sense === 'least' || sense === 'most' ? 'holds' : 'differs'
  const isOver = actual > number
  return isOver === (sense === 'least' || sense === 'over') ? 'holds' : 'differs'
}

/** How a ratio of two figures stands to a multiple that is said of it: "dubbelt så hög", "mer än fördubblats". */
export function timesFit(ratio: number, times: number, sense: Sense): Fit {
  if (sense === 'exact' || sense === 'about') return withinOf(Math.abs(ratio / times - 1), { holds: 0.05, differs: 0.12 })
  return fitOf(ratio, { number: times, decimals: 2, sense })
}
