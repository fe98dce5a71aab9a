/** Words for a change over time, in small letters. */
export const moves: readonly (readonly [pattern: RegExp, way: 1 | -1 | 0])[] = [
  [
    /^(ökat|ökade|ökar|ökning|ökningen|stigit|steg|stiger|vuxit|växte|växer|svällt|svällde|höjts|höjdes|uppgång|uppgången|stigande|ökande|växande)$/u,
    1,
  ],
  [/^(utökats|utökades|förstärkts|förstärktes)$/u, 1],
  [
    /^(minskat|minskade|minskar|minskning|minskningen|sjunkit|sjönk|sjunker|fallit|föll|faller|nedgång|nedgången|sjunkande|minskande|krympt|krympte|backat|backade|sänkts|sänktes)$/u,
    -1,
  ],
  [/^(oförändrad|oförändrat|oförändrade)$/u, 0],
]
/** The same in several words. */
export const movePhrases: readonly (readonly [phrase: string, way: 1 | -1 | 0])[] = [
  ['gått upp', 1],
  ['gick upp', 1],
  ['blivit fler', 1],
  ['blev fler', 1],
  ['blivit högre', 1],
  ['blev högre', 1],
  ['gått ner', -1],
  ['gick ner', -1],
  ['gått ned', -1],
  ['gick ned', -1],
  ['blivit färre', -1],
  ['blev färre', -1],
  ['blivit lägre', -1],
  ['blev lägre', -1],
  ['i samma nivå', 0],
  ['på samma nivå', 0],
  ['samma nivå', 0],
  ['oförändrad nivå', 0],
  ['lika många som', 0],
  ['lika stor som', 0],
  ['lika hög som', 0],
  ['lika låg som', 0],
]
/** Infinitives: heard after a word for going on. */
export const infinitives: readonly (readonly [RegExp, 1 | -1])[] = [
  [/^(öka|stiga|växa)$/u, 1],
  [/^(minska|sjunka|falla)$/u, -1],
]
/** Words for one of two. */
export const comparatives: readonly (readonly [pattern: RegExp, way: 1 | -1])[] = [
  [/^(högre|fler|flera|större|mer)$/u, 1],
  [/^(lägre|färre|mindre)$/u, -1],
]
/** Words for the first or last of several. */
export const superlatives: readonly (readonly [RegExp, 1 | -1])[] = [
  [/^(högst|högsta|störst|största|störste|flest|toppnotering|toppnoteringen|rekordhög|rekordhögt|toppade|kulminerade)$/u, 1],
  [/^(lägst|lägsta|minst|minsta|bottennotering|bottennoteringen|rekordlåg|rekordlågt|bottnade)$/u, -1],
]

/** Words for a change that goes on as the one before: both steps must go the same way. */
export const furtherWords = /^(ytterligare|fortsatt|fortsätter|fortsatte|återigen)$/u
/** Words for a small difference: whether it is small is an opinion, whether it is one at all is a figure. */
export const smallWords =
  /^(liten|litet|något|marginell|marginellt|svag|svagt|lite|viss|aningen|knappt|obetydligt|måttligt|försiktigt)$/u
/** Words for a large difference, which figures can't try. */
export const largeWords =
  /^(kraftig|kraftigt|stor|stort|markant|rejäl|rejält|betydlig|betydligt|avsevärt|avsevärd|dramatiskt|dramatisk|klart|tydligt|tydlig|mycket|väsentligt)$/u
/** Doubling and halving over time. */
export const multiples: readonly (readonly [RegExp, number])[] = [
  [/^(fördubblats|fördubblades|fördubblat|fördubblad|fördubblade|dubblerats|dubblerades|fördubbling)$/u, 2],
  [/^(halverats|halverades|halverat|halverad|halverade|halvering)$/u, 0.5],
  [/^(tredubblats|tredubblades|tredubblat|tredubblad|trefaldigats|trefaldigades)$/u, 3],
  [/^(fyrdubblats|fyrdubblades)$/u, 4],
]
/** Words for the difference of two groups. */
export const differenceWords = /^(skillnad|skillnaden|gap|gapet|differens|differensen)$/u
/** What "dubbelt så", "tre gånger så" is said of. */
export const degreeWords = /^(hög|högt|höga|många|stor|stort|stora|mycket)$/u
/** Changes of working time and the like that take the place of a figure: opinions. */
export const opinions =
  /^(förbättrats|förbättrades|försämrats|försämrades|förbättring|försämring|bättre|sämre|god|gott|bra|dålig|dåligt|tillfredsställande|stabil|stabilt|stabila)$/u
