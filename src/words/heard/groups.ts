/** Words for the sexes in a draft. */
export const sexWords: readonly (readonly [RegExp, 'women' | 'men'])[] = [
  [/^kvinn(a|an|or|orna|ors|ornas|liga)$/u, 'women'],
  [/^m(an|än|ännen|äns|ännens|anliga)$/u, 'men'],
]

/** Words for everyone, after a group has been spoken of. */
export const everyoneWords = /^(totalt|total|totala|samtliga|alla|sammantaget|totalen)$/u
/** Words for the groups beside the one that is spoken of. */
export const otherWords = /^(övriga|andra|resterande)$/u
/** What joins a group to another of which the same is said. */
export const joiningWords = /^(och|samt|eller|respektive|,)$/u
/** "Liksom männens", "även för män": the same is said of another group. */
export const alsoWords = /^(liksom|även|också|såväl)$/u
/** Words for groups of age or of sex. */
export const groupWords = /^(åldersgrupp|åldersgruppen|åldersgrupper|åldersgrupperna|grupper|grupperna|åldrar|ålderskategorier)$/u

/**
 * Phrases for an age group, with its bounds as groups of the pattern. "Över 50" begins at 51.
 */
export const agePhrases: readonly {
  readonly pattern: RegExp
  readonly bounds: (first: number, second: number) => readonly [number, number]
}[] = [
  { pattern: /(\d\d?) ?(?:-|–|—|till|och) ?(\d\d) ?år(?:ingar|iga)?/u, bounds: (a, b) => [a, b] },
  { pattern: /(?:upp till|till och med|högst|t\.o\.m\.) (?:och med )?(\d\d) år/u, bounds: (a) => [0, a] },
  { pattern: /(\d\d) år (?:eller|och) (?:yngre|under)/u, bounds: (a) => [0, a] },
  { pattern: /(\d\d) år (?:eller|och) (?:äldre|uppåt|över)/u, bounds: (a) => [a, Infinity] },
  { pattern: /(?:under|yngre än) (\d\d) år/u, bounds: (a) => [0, a - 1] },
  { pattern: /(?:över|äldre än) (\d\d) år/u, bounds: (a) => [a + 1, Infinity] },
  { pattern: /(?:från|minst) (\d\d) år(?: och uppåt)?/u, bounds: (a) => [a, Infinity] },
]
