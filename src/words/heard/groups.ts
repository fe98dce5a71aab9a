/** Words for the sexes in a draft. "Man" alone is anybody. */
export const sexWords: readonly (readonly [RegExp, 'women' | 'men'])[] = [
  [/^(kvinn(a|an|or|orna|ors|ornas|liga)|tjejer|tjejerna|tjejernas|damerna|damernas)$/u, 'women'],
  [/^(män|männen|mäns|männens|manliga|killar|killarna|killarnas|herrarna|herrarnas|karlar|karlarna|karlarnas)$/u, 'men'],
]

/** Words for everyone, beside groups. */
export const everyoneWords = /^(alla|totalt|total|totala|samtliga|sammantaget|totalen|totalnivån|helheten)$/u
/** Words that speak of each of several groups by itself. */
export const eachWords = /^(alla|samtliga|varje|någon|ingen|båda|både|respektive|flera|vissa|några|olika)$/u
/** Words for ages that say nothing beside the ages themselves. */
export const ageWords = /^(yngsta|yngste|yngstas|yngre|äldsta|äldste|äldstas|äldre|unga|mellangruppen|mellersta|medelålders)$/u
/** Ages without numbers: the bounds are those of the groups that sick leave is told in. */
export const relativeAges: readonly (readonly [pattern: RegExp, bounds: readonly [from: number, to: number]])[] = [
  [/^(yngsta|yngste|yngstas)$/u, [0, 29]],
  [/^(mellangruppen|mellersta)$/u, [30, 49]],
  [/^(äldsta|äldste|äldstas)$/u, [50, Infinity]],
]
/** Words for the groups beside the one that is spoken of. */
export const otherWords = /^(övriga|andra|resterande)$/u
/** Words for all groups that one is ranked among. */
export const rankedGroups = /^(åldersgrupper|åldersgrupperna|grupperna)$/u
/** Words for groups of age or of sex, which say nothing where the group is named. */
export const groupWords =
  /^(åldersgrupp|åldersgruppen|åldersgrupperna|åldersgrupper|gruppen|grupperna|grupper|åldrar|åldrarna|åldern|ålder|åldersspannet|åldersintervallet|ålderskategorin|kategorin|kategori|kön|könen)$/u

/** The groups of age that a key figure is told in. */
export const ageGroupWords = /^(åldersgrupper|åldersgrupperna|åldersgrupp|åldrar|åldrarna|ålderskategorier|ålderskategorierna)$/u

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
  { pattern: /(\d\d) ?[–-] ?(\d\d)-?åring(?:en|ars)/u, bounds: (a, b) => [a, b] },
  { pattern: /(?:mellan) (\d\d) och (\d\d)(?: (?=var|är|bland|av|\())/u, bounds: (a, b) => [a, b] },
  { pattern: /(?:upp till|till och med|högst|t\.o\.m\.) (?:och med )?(\d\d) år/u, bounds: (a) => [0, a] },
  { pattern: /(?:tjugo|20-)(?:åringar|åringarna|årsåldern)/u, bounds: () => [20, 29] },
  { pattern: /(?:trettio|30-)(?:åringar|åringarna|årsåldern)/u, bounds: () => [30, 39] },
  { pattern: /(?:fyrtio|40-)(?:åringar|åringarna|årsåldern)/u, bounds: () => [40, 49] },
  { pattern: /(?:femtio|50-)(?:åringar|åringarna|årsåldern)/u, bounds: () => [50, 59] },
  { pattern: /(\d\d) år (?:eller|och) (?:yngre|under|därunder|nedåt)/u, bounds: (a) => [0, a] },
  { pattern: /(\d\d) år (?:eller|och) (?:äldre|uppåt|över|däröver|mer)/u, bounds: (a) => [a, Infinity] },
  { pattern: /(?:under|yngre än) (\d\d)(?: år)/u, bounds: (a) => [0, a - 1] },
  { pattern: /(?:över|äldre än) (\d\d) år/u, bounds: (a) => [a + 1, Infinity] },
  { pattern: /(?:från|minst) (\d\d) år(?! \d{4})(?: och uppåt)?/u, bounds: (a) => [a, Infinity] },
  {
    pattern:
      /(?<=(?:anställda|medarbetare|medarbetarna|anställd|visstidarna|visstidare|fasta|personalen|åldern|åldrarna|gruppen|de|dem) )(?:under|yngre än) (\d\d)(?! ?(?:procent|%|personer|st|[,.]\d))/u,
    bounds: (a) => [0, a - 1],
  },
  {
    pattern:
      /(?<=(?:anställda|medarbetare|medarbetarna|anställd|visstidarna|visstidare|fasta|personalen|åldern|åldrarna|gruppen|de|dem) )(?:över|äldre än) (\d\d)(?! ?(?:procent|%|personer|st|[,.]\d))/u,
    bounds: (a) => [a + 1, Infinity],
  },
  { pattern: /yngre än (\d\d)(?! ?(?:procent|%))/u, bounds: (a) => [0, a - 1] },
  { pattern: /äldre än (\d\d)(?! ?(?:procent|%))/u, bounds: (a) => [a + 1, Infinity] },
  { pattern: /(\d\d)-?plussare/u, bounds: (a) => [a, Infinity] },
  { pattern: /(\d\d) och (?:uppåt|äldre|däröver)/u, bounds: (a) => [a, Infinity] },
  { pattern: /(\d\d) ?plus/u, bounds: (a) => [a, Infinity] },
  { pattern: /(\d\d) år eller mer/u, bounds: (a) => [a, Infinity] },
  { pattern: /inte (?:ännu )?(?:ha |hade |har )?fyllt (\d\d)(?: år)?/u, bounds: (a) => [0, a - 1] },
  { pattern: /fyllt (\d\d)(?: år)?/u, bounds: (a) => [a, Infinity] },
  { pattern: /(\d\d) ?(?:år)? ?\+/u, bounds: (a) => [a, Infinity] },
  { pattern: /(\d\d)-?plus(?:sare|sarna|sarnas)/u, bounds: (a) => [a, Infinity] },
]
