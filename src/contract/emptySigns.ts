/** The letters that the contract gives a meaning. */
export const letters = 'cprbezm'

/** What a sign in place of a number stands for: a letter of the contract, or that the number is nought. */
export type Sign = 'c' | 'z' | 'm' | 'nought'

/**
 * The signs that PxWeb's own publishers write in the status of an empty cell, as Statistics Sweden and Statistics Norway explain
 * them: `..` is no answer or one too uncertain, `.` is that there can be none, `:` is confidential.
 * Source: ssb.no/en/diverse/standardtegn-i-tabeller; scb.se, Teckenförklaring.
 */
const usual: readonly (readonly [string, Sign])[] = [
  ['..', 'm'],
  ['.', 'z'],
  [':', 'c'],
]

/**
 * How publishers explain their signs, in Swedish, English, Norwegian and Finnish: the words of SCB, SSB, Eurostat, and of PxWeb and
 * PxApi in Finland. What is confidential comes first: a sign that stands for either is read as the stricter.
 */
const explanations: readonly (readonly [RegExp, Sign])[] = [
  [/sekre|secre|skydda|röja|konfiden|confiden|suppress|salass/i, 'c'],
  [/förekomm|forekomm|applica|tillämp|ikke mulig|epäloogi|logical/i, 'z'],
  [/sakna|tillgäng|osäker|efterfråga|missing|availab|uncertain|reliab|not asked|mangl|puuttu|ei ole|^\.+$/i, 'm'],
  [/\b(noll|nil|zero|null)\b|ei yhtään/i, 'nought'],
]

const signOf = (explanation: string): Sign | undefined => explanations.find(([words]) => words.test(explanation))?.[1]

type Json = Readonly<Record<string, unknown>>

const isObject = (json: unknown): json is Json => typeof json === 'object' && json !== null

const inside = (json: unknown, key: string): unknown => (isObject(json) && Object.hasOwn(json, key) ? json[key] : undefined)

const explainedIn = (json: unknown): readonly (readonly [string, string])[] =>
  isObject(json) ? Object.entries(json).flatMap(([sign, text]) => (typeof text === 'string' ? [[sign, text] as const] : [])) : []

/**
 * The kinds of empty cells in Statistics Finland's PxApi and PxGraf. Their numbers, from 1, are the signs.
 * Source: statisticsfinland/Px.Utils, DataValueType.
 */
const pxKinds = ['missing', 'cannotrepresent', 'confidential', 'notacquired', 'notasked', 'empty', 'nill']

/** A legend whose keys are the numbers of kinds of empty cells, or their names. */
const explainedByKind = (json: unknown): readonly (readonly [string, string])[] =>
  explainedIn(json).map(([key, text]) => {
    const kind = pxKinds.indexOf(key.toLowerCase())
    return [kind < 0 ? key : String(kind + 1), text]
  })

/** A line such as `... = Data is subject to secrecy`, as PxWeb has them among a table's notes. */
const inNote = /^\s*([^\p{L}\p{N}\s]{1,6}|\p{N})\s*=\s*(\S.*)$/u

const explainedBy = (notes: readonly string[]): readonly (readonly [string, string])[] =>
  notes
    .flatMap((note) => note.split(/[\n#]/))
    .flatMap((line) => {
      const [, sign = '', text = ''] = inNote.exec(line) ?? []
      return sign === '' ? [] : [[sign, text] as const]
    })

/**
 * What each sign of a file stands for: by the source's own legend, where it has one, else by what is usual. Legends stand in
 * `extension.status.label` as Eurostat and the JSON-stat tools have them, in `extension.missingValueDescriptions` as Statistics
 * Finland has them, and among the notes of PxWeb. A sign that is not here is unknown: `...` and `-` mean one thing in one country
 * and another in the next. Letters are the contract's own, and never explained anew.
 */
export function emptySigns(extension: unknown, notes: readonly string[]): ReadonlyMap<string, Sign> {
  const legend = [
    ...explainedBy(notes),
    ...explainedByKind(inside(extension, 'MissingValueDescriptions')),
    ...explainedByKind(inside(extension, 'missingValueDescriptions')),
    ...explainedIn(inside(inside(extension, 'status'), 'label')),
  ]
  const own = legend.flatMap(([sign, text]) => {
    const stands = signOf(text)
    return stands === undefined || /\p{L}/u.test(sign) ? [] : [[sign, stands] as const]
  })
  return new Map([...usual, ...own])
}
