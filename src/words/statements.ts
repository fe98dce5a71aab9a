import type { ShownAs } from '../domain/indicator.ts'
import { roundTo } from '../domain/rounding.ts'
import { decimalsToSee } from './claims.ts'
import { joinWords } from './joinWords.ts'
import { lowerFirst } from './lowerFirst.ts'
import { formatDifference, formatNumber, formatSigned } from './number.ts'

/** Why a statement can't be tried, each a sentence that a reader can act on. */
export const untriedWhy = {
  noFigure: 'Källan har ingen sådan uppgift.',
  unclear: 'Det framgår inte vad som avses.',
  narrowed: 'Meningen gäller en del som källan inte redovisar för sig.',
  future: 'Meningen handlar om ett mål eller om framtiden.',
  negated: 'Meningen är nekande.',
  conditional: 'Meningen är en fråga eller ett villkor.',
  opinion: 'Det är ett omdöme, inte en uppgift som siffror kan pröva.',
  noUnit: 'Källan har inga uppgifter för den enhet som nämns, eller så har de inte hämtats.',
  partOfYear: 'Källan har inga uppgifter för den delen av året.',
  protected: 'Uppgiften är skyddad.',
  break: 'Enheten eller definitionen ändrades mellan åren, så de går inte att jämföra.',
  contradiction: 'Källans egna siffror motsäger varandra för något av åren.',
  percentOfPercent: 'Det framgår inte om procent eller procentenheter avses.',
  earlier: 'Det framgår inte vilka år som avses.',
  chance: 'Skillnaden kan vara slump.',
} as const

/** A reason that is always the same. */
export type UntriedWhy = keyof typeof untriedWhy

/** The source has nothing for a year. */
export const noYear = (year: number): string => `Källan har ingen uppgift för ${year}.`

/** A number that fits something, where nobody can tell whether that is what is meant. */
export const fitsElsewhere = (place: string, own: string): string =>
  `Talet finns i källan, men för ${place}. Det framgår inte om det är det som avses${own === '' ? '' : `; annars är det ${own}`}.`

/** A statement that is right of a change that the text may mean. */
export const fitsAsChange = (place: string): string =>
  `Det stämmer för förändringen av ${place}. Det framgår inte om det är den som avses.`

/** A verdict that a word in the sentence throws doubt on. */
export const strayText = (word: string, verdict: string): string =>
  `Ordet ”${word}” kan betyda att något annat avses än källans tal. ${verdict}`

/** A rounded number that is near. */
export const roughly = (text: string): string => `Talet är ungefärligt. Källans tal är ${text}.`

/** Said beside a figure of a year that the source contradicts. */
export const contradicted = 'Källans egna siffror för året motsäger varandra.'

/** The right figure, with the decimals that it takes to see that it is not the printed one. */
export function rightFigure(
  actual: number,
  printed: number,
  printedDecimals: number,
  shownAs: ShownAs,
  decimals: number,
  holds: boolean,
): string {
  const least = Math.max(decimals, printedDecimals)
  const seemsRight = (shown: number) => roundTo(roundTo(actual, shown), printedDecimals) === printed
  return formatNumber(actual, shownAs, holds ? least : decimalsToSee(least, seemsRight))
}

/** A difference with the two figures that it lies between: "+16, från 283 (2022) till 299 (2023)". */
export function differenceText(
  difference: number,
  isRelative: boolean,
  shownAs: ShownAs,
  decimals: number,
  path: string,
): string {
  const said = isRelative ? `${formatSigned(difference, 1)}\u00a0%` : formatDifference(difference, shownAs, decimals)
  return `${said}, från ${path}`
}

/** A figure and its year. */
interface Step {
  readonly text: string
  readonly year: number
}

const stepText = ({ text, year }: Step): string => `${text} (${year})`

/** From a year to another: "283 (2022) till 299 (2023)". */
export const pathText = (steps: readonly Step[]): string => steps.map(stepText).join(' till ')

/** Figures of years, first to last: "3,02 % (2022) och 2,79 % (2023)"; three or more are listed. */
export const yearsText = (steps: readonly Step[]): string => steps.map(stepText).join(steps.length > 2 ? ', ' : ' och ')

/** Figures beside each other: "6,43 % mot 2,22 % (30–49 år) och 3,04 % (50 år eller äldre)". */
export function besideText(own: string, others: readonly { readonly text: string; readonly label: string }[]): string {
  return `${own} mot ${joinWords(others.map(({ text, label }) => `${text} (${label})`))}`
}

/** Verdicts in words, by kind. `text` is what the source says. */
export const found = {
  holds: (text: string): string => `Källan har ${text}.`,
  stated: (text: string): string => `Källan uppger ${text}. Delarna bakom talet finns inte där, så det kan inte räknas om.`,
  differs: (text: string): string => `Källans tal är ${text}.`,
  wrongWay: (text: string): string => `Källan har ${text}.`,
  points: (points: string, text: string): string => `Skillnaden är ${points}, inte procent. Källan har ${text}.`,
  opinionOnSize: (text: string): string => `Källan har ${text}. Hur stor skillnaden är att kalla är ett omdöme.`,
  maybeChance: (text: string): string => `Källan har ${text}. Skillnaden kan vara slump.`,
  noMean: (text: string): string => `Källan har ${text}. Medelvärdet av andelar går inte att räkna ut ur andelarna.`,
  unsure: (text: string): string => `Källan har ${text}. Om skillnaden är mer än slump går inte att avgöra.`,
} as const

/** A group within a form of employment: "Kvinnor bland tillsvidareanställda". */
export const amongLabel = (group: string, form: string): string => `${group} bland ${lowerFirst(form)}`

/** Where a statement was looked up: "Månadsanställda, kvinnor, Kommunstaben, 2023". */
export function placeText(title: string, label: string, unit: string, time: string): string {
  const part = label === '' || label === title || label === 'Totalt' || label === 'Alla' ? [] : [lowerFirst(label)]
  return [title, ...part, unit, time].join(', ')
}
