/** A word that says which way figures went, or how two of them stand to each other. */
export interface DirectionWord {
  readonly pattern: RegExp
  readonly way: 1 | -1 | 0
  /** `change`: over time. `level`: two figures beside each other, of two years or of two groups. */
  readonly kind: 'change' | 'level'
  /** Heard only where it is followed by "än" or belongs to a figure: alone it has too many meanings. */
  readonly needsThan?: boolean
}

/** The words of direction in a draft, in small letters. */
export const directionWords: readonly DirectionWord[] = [
  {
    pattern: /^(ökat|ökade|ökar|ökning|ökningen|stigit|steg|stiger|vuxit|växte|höjts|uppgång|stigande|ökande)$/u,
    way: 1,
    kind: 'change',
  },
  { pattern: /^(utökats|utökades|förstärkts|förstärktes)$/u, way: 1, kind: 'change' },
  {
    pattern: /^(minskat|minskade|minskar|minskning|minskningen|sjunkit|sjönk|sjunker|fallit|föll|nedgång|sjunkande|minskande)$/u,
    way: -1,
    kind: 'change',
  },
  { pattern: /^(oförändrad|oförändrat|oförändrade)$/u, way: 0, kind: 'change' },
  { pattern: /^(högre|fler)$/u, way: 1, kind: 'level' },
  { pattern: /^(lägre|färre)$/u, way: -1, kind: 'level' },
  { pattern: /^(större|mer)$/u, way: 1, kind: 'level', needsThan: true },
  { pattern: /^(mindre)$/u, way: -1, kind: 'level', needsThan: true },
]

/** Infinitives: heard after a word for going on, and in sentences about what is to come. */
export const infinitives: readonly (readonly [RegExp, 1 | -1])[] = [
  [/^(öka|stiga|växa)$/u, 1],
  [/^(minska|sjunka|falla)$/u, -1],
]

/** Words for the first or last of several. */
export const superlatives: readonly (readonly [RegExp, 1 | -1])[] = [
  [/^(högst|högsta|störst|största|flest)$/u, 1],
  [/^(lägst|lägsta|minst|minsta)$/u, -1],
]

/** Words for a change that goes on as the one before: both steps must go the same way. */
export const furtherWords = /^(ytterligare|fortsatt|fortsätter|fortsatte|återigen)$/u
/** Words for a small difference: whether it is small is an opinion, whether it is one at all is a figure. */
export const smallWords = /^(liten|litet|något|marginell|marginellt|svag|svagt|lite|viss|knapp)$/u
/** Words for a large difference, which figures can't try. */
export const largeWords =
  /^(kraftig|kraftigt|stor|stort|markant|rejäl|rejält|betydlig|betydligt|avsevärt|dramatiskt|klart|tydligt|mycket)$/u
/** "i samma nivå", "på samma nivå": the word after which "nivå" means no difference. */
export const sameLevel = { same: /^(samma|oförändrad)$/u, level: /^(nivå|nivån)$/u }
/** What joins two sides of a comparison. */
export const thanWord = 'än'
/** Doubling and halving. */
export const multiples: readonly (readonly [RegExp, number])[] = [
  [/^(fördubblats|fördubblades|dubblerats|dubblerades)$/u, 2],
  [/^(halverats|halverades)$/u, 0.5],
  [/^(tredubblats|tredubblades)$/u, 3],
]
