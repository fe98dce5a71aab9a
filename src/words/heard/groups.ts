/** Words for the sexes in a draft. "Man" alone is anybody. */
export const sexWords: readonly (readonly [RegExp, 'women' | 'men'])[] = [
  [/^kvinn(a|an|or|orna|ors|ornas|liga)$/u, 'women'],
  [/^(män|männen|mäns|männens|manliga)$/u, 'men'],
]

/** Words for everyone, beside groups. */
export const everyoneWords = /^(alla|totalt|total|totala|samtliga|sammantaget|totalen|totalnivån|helheten)$/u
/** Words that speak of each of several groups by itself. */
export const eachWords = /^(alla|samtliga|varje|båda|både|respektive|flera|vissa|några|olika)$/u
/** Words for ages that say nothing beside the ages themselves. */
export const ageWords = /^(yngsta|yngste|yngstas|yngre|äldsta|äldste|äldstas|äldre|unga)$/u
/** Words for the groups beside the one that is spoken of. */
export const otherWords = /^(övriga|andra|resterande)$/u
/** Words for groups of age or of sex, which say nothing where the group is named. */
export const groupWords =
  /^(åldersgrupp|åldersgruppen|åldersgrupperna|åldersgrupper|gruppen|grupperna|grupper|åldrar|åldrarna|åldern|ålder|åldersspannet|åldersintervallet|ålderskategorin|kategorin|kategori|kön|könen)$/u

/**
 * Phrases for an age group, with its bounds as groups of the pattern. "Över 50" begins at 51.
 */
export const agePhrases: readonly {
  readonly pattern: RegExp
  readonly bounds: (first: number, second: number) => readonly [number, number]
}[] = [
  { pattern: /(\d\d) ?[–-] ?(\d\d)-?åring(?:ar|arna|arnas)/u, bounds: (a, b) => [a, b] },
  { pattern: /(?:mellan )?(\d\d?) ?(?:-|–|—|till|och) ?(\d\d) ?år(?:ingar|iga|ingarna)?/u, bounds: (a, b) => [a, b] },
  {
    pattern: /(?:åldern|åldersgruppen|gruppen|åldrarna|åldersspannet) (\d\d) ?(?:-|–|—|till) ?(\d\d)/u,
    bounds: (a, b) => [a, b],
  },
  { pattern: /(?:upp till|till och med|högst|t\.o\.m\.) (?:och med )?(\d\d) år/u, bounds: (a) => [0, a] },
  { pattern: /(\d\d) år (?:eller|och) (?:yngre|under)/u, bounds: (a) => [0, a] },
  { pattern: /(\d\d) år (?:eller|och) (?:äldre|uppåt|över)/u, bounds: (a) => [a, Infinity] },
  { pattern: /(?:under|yngre än) (\d\d)(?: år)/u, bounds: (a) => [0, a - 1] },
  { pattern: /(?:över|äldre än) (\d\d) år/u, bounds: (a) => [a + 1, Infinity] },
  { pattern: /(?:från|minst) (\d\d) år(?: och uppåt)?/u, bounds: (a) => [a, Infinity] },
  { pattern: /fyllt (\d\d)(?: år)?/u, bounds: (a) => [a, Infinity] },
  { pattern: /(\d\d) ?(?:år)? ?\+/u, bounds: (a) => [a, Infinity] },
  { pattern: /(\d\d)-?plus(?:sare|sarna|sarnas)/u, bounds: (a) => [a, Infinity] },
]
