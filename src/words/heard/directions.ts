/** Words for a change over time, in small letters. */
export const moves: readonly (readonly [pattern: RegExp, way: 1 | -1 | 0])[] = [
  [
    /^(ökat|ökade|ökar|ökning|ökningen|stigit|steg|stiger|vuxit|växte|växer|svällt|svällde|höjts|höjdes|uppgång|uppgången|stigande|ökande|växande|klättrade|klättrat|nettoökning|nettoökningen|tillväxt|tillväxten|tillskott|tillskottet|höjning|höjningen|uppåt|rusade|rusat|hoppade|hoppat|skenade|skenat)$/u,
    1,
  ],
  [/^(utökats|utökades|förstärkts|förstärktes)$/u, 1],
  [
    /^(minskat|minskade|minskar|minskning|minskningen|sjunkit|sjönk|sjunker|fallit|föll|faller|nedgång|nedgången|sjunkande|minskande|krympt|krympte|backat|backade|sänkts|sänktes|dalat|dalade|dykt|dök|reducerats|reducerades|nettominskning|nettominskningen|sänkning|sänkningen|tapp|tappet|tappat|tappade|tappar|störtdök|rasade|rasat|nedåt|neråt)$/u,
    -1,
  ],
  [/^(oförändrad|oförändrat|oförändrade|detsamma|densamma|desamma|stillastående)$/u, 0],
]
/** Those of them that name the change itself: a number beside one is how large it is. */
export const moveNouns =
  /^(ökning|ökningen|minskning|minskningen|uppgång|uppgången|nedgång|nedgången|nettoökning|nettoökningen|nettominskning|nettominskningen|tillväxt|tillväxten|tillskott|tillskottet|höjning|höjningen|sänkning|sänkningen|tapp|tappet)$/u
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
  ['blir fler', 1],
  ['blir färre', -1],
  ['låg still', 0],
  ['låg stilla', 0],
  ['stod still', 0],
  ['stod stilla', 0],
  ['legat still', 0],
  ['stått still', 0],
  ['ligger kvar', 0],
  ['låg kvar', 0],
  ['legat kvar', 0],
  ['ligger still', 0],
  ['i nivå', 0],
  ['i paritet', 0],
  ['på samma nivå', 0],
  ['i samma nivå', 0],
  ['samma nivå', 0],
  ['oförändrad nivå', 0],
]
/** Words before a sameness that is not to the letter. */
export const hedges: readonly string[] = [
  'i stort sett',
  'i stort sett på',
  'i princip',
  'i princip på',
  'i praktiken',
  'i det närmaste',
  'nästan',
  'ungefär',
  'ungefär på',
  'närmast',
  'tämligen',
  'relativt',
  'ganska',
  'mer eller mindre',
  'på ungefär',
  'på i stort sett',
  'på i princip',
]
/** The other way than the change that was told of just before. */
export const oppositePhrases: readonly string[] = [
  'gick åt andra hållet',
  'gick åt motsatt håll',
  'gick åt det andra hållet',
  'gick i motsatt riktning',
  'gick åt rakt motsatt håll',
]
/** Infinitives: heard after a word for going on. */
export const infinitives: readonly (readonly [RegExp, 1 | -1])[] = [
  [/^(öka|stiga|växa)$/u, 1],
  [/^(minska|sjunka|falla)$/u, -1],
]
/** What "lika … som" is said of. */
export const equalWords = /^(många|stor|stort|stora|hög|högt|höga|låg|lågt|låga|få)$/u
/** Words for one of two. */
export const comparatives: readonly (readonly [pattern: RegExp, way: 1 | -1])[] = [
  [/^(högre|fler|större|mer)$/u, 1],
  [/^(lägre|färre|mindre)$/u, -1],
  [/^sjukare$/u, 1],
  [/^friskare$/u, -1],
]
/** Those that say themselves what they compare: sick leave. */
export const illWords = /^(sjukare|friskare|sjukast|sjukaste|friskast|friskaste)$/u
/** Words for the first or last of several. */
export const superlatives: readonly (readonly [RegExp, 1 | -1])[] = [
  [
    /^(mest|sjukast|sjukaste|högst|högsta|störst|största|kraftigaste|störste|flest|toppnotering|toppnoteringen|rekordhög|rekordhögt|toppade|kulminerade)$/u,
    1,
  ],
  [/^(lägst|lägsta|minst|minsta|bottennotering|bottennoteringen|rekordlåg|rekordlågt|bottnade|friskast|friskaste)$/u, -1],
]

/** Words for a change that goes on as the one before: both steps must go the same way. */
export const furtherWords = /^(ytterligare|fortsatt|fortsätter|fortsatte|återigen)$/u
/** Words for a small difference: whether it is small is an opinion, whether it is one at all is a figure. */
export const smallWords =
  /^(långsam|långsamt|liten|litet|något|marginell|marginellt|svag|svagt|lite|viss|aningen|knappt|obetydligt|måttligt|försiktigt)$/u
/** Words for a large difference, which figures can't try. */
export const largeWords =
  /^(snabb|snabbt|stark|starkt|ordentlig|ordentligt|kraftig|kraftigt|stor|stort|markant|rejäl|rejält|betydlig|betydligt|avsevärt|avsevärd|dramatiskt|dramatisk|klart|mycket|väsentligt)$/u
/** Words for a difference that is more than chance, as the product uses them. */
export const clearWords = /^(tydligt|tydlig|säkerställd|säkerställt)$/u
/** Doubling and halving over time. */
export const multiples: readonly (readonly [RegExp, number])[] = [
  [
    /^(fördubblats|fördubblades|fördubblat|fördubblad|fördubblade|dubblerats|dubblerades|dubblats|dubblades|fördubbling|fördubblingen)$/u,
    2,
  ],
  [/^(halverats|halverades|halverat|halverad|halverade|halvering)$/u, 0.5],
  [/^(tredubblats|tredubblades|tredubblat|tredubblad|trefaldigats|trefaldigades)$/u, 3],
  [/^(fyrdubblats|fyrdubblades)$/u, 4],
  [/^(femdubblats|femdubblades)$/u, 5],
]
/** Words for the difference of two groups. */
export const differenceWords = /^(skillnad|skillnaden|gap|gapet|differens|differensen)$/u
/** What "dubbelt så", "tre gånger så" is said of. */
export const degreeWords = /^(hög|högt|höga|många|stor|stort|stora|mycket)$/u
/** Changes of working time and the like that take the place of a figure: opinions. */
export const opinions =
  /^(förbättrats|förbättrades|försämrats|försämrades|förbättring|försämring|bättre|sämre|god|gott|bra|dålig|dåligt|tillfredsställande|stabil|stabilt|stabila)$/u
