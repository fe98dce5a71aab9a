/** The codes of what is counted, in the order of the counts. */
export const forms = ['permanent', 'fixedTerm'] as const
export const sexes = ['women', 'men'] as const
export const bands = ['0-19', '20-29', '30-39', '40-49', '50-59', '60+'] as const
export const groups = ['all', 'women', 'men', 'age-29', 'age30-49', 'age50+'] as const

const pairs = (prefixes: readonly string[], codes: readonly string[]): readonly string[] =>
  prefixes.flatMap((prefix) => codes.map((code) => `${prefix}/${code}`))

/**
 * Everything that is counted about a unit in a period, as `measure/code/code` (`persons/permanent/women`). Only sums are in
 * here: ratios are made from them, so that a parent's figures are always those of its children together.
 */
const countKeys: readonly string[] = [
  ...pairs(pairs(['persons'], forms), sexes),
  ...pairs(pairs(['age'], forms), bands),
  ...pairs(['persons', 'ordinaryHours', 'sickHours', 'longSickHours'], groups),
  'leavers',
  'joiners',
  'employees',
  'ads',
  'applicants',
]

/** How many counts a unit has in a period. */
export const countsInRow = countKeys.length

const places: ReadonlyMap<string, number> = new Map(countKeys.map((key, place) => [key, place]))

/** Where a count stands among those of a unit and a period. Fails for a key that nothing is counted under. */
export function placeOf(key: string): number {
  const place = places.get(key)
  if (place === undefined) throw new Error(`Nothing is counted under ${key}`)
  return place
}

/**
 * The counts of a unit, period by period: whole numbers in one block of memory, since there are over a million of them in a
 * large municipality.
 */
export type Counts = Int32Array
