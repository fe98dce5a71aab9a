/** Months as a draft writes them, January first. */
export const months: readonly string[] = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
]

/** Words of a time before its year that say nothing more: "under år 2023", "per den". */
export const leadWords =
  /^(under|i|år|året|kalenderåret|verksamhetsåret|helåret|per|den|vid|för|senaste|sista|pandemiåret|coronaåret|räkenskapsåret|bokslutsåret|redovisningsåret|hybridåret|nollåret)$/u
/** Words before several years that are named one by one. */
export const listWords = /^(både|såväl|åren)$/u
/** What stands between the day or the year's end and the year. */
export const endWords = /^(slutet|utgången|årets|års|årsslutet|årsskiftet|årsbokslutet|bokslutet|slut|sista|dag|dagen)$/u

/** Phrases for the year before the one that is told of, word by word. */
export const yearBeforePhrases: readonly string[] = [
  'samma tid föregående år',
  'samma period föregående år',
  'samma tidpunkt föregående år',
  'samma period förra året',
  'samma tid förra året',
  'samma tid året innan',
  'det föregående året',
  'föregående år',
  'föregående års',
  'närmast föregående år',
  'året före',
  'året innan',
  'året dessförinnan',
  'året dessförut',
  'förra året',
  'förra årets',
  'fjolåret',
  'fjolårets',
  'i fjol',
  'ett år tidigare',
  'ett år innan',
  'för ett år sedan',
]
/** Phrases for the year after the one that was told of last. */
export const yearAfterPhrases: readonly string[] = [
  'ett år senare',
  'året därpå',
  'året efter',
  'året därefter',
  'året som följde',
  'påföljande år',
  'följande år',
  'nästföljande år',
]
/** Phrases for the year that is told of. */
export const thisYearPhrases: readonly string[] = [
  'helåret',
  'på helåret',
  'för helåret',
  'det senaste året',
  'senaste året',
  'det gångna året',
  'det gångna årets',
  'året som gått',
  'just då',
  'detta år',
  'det här året',
  'under året',
  'årets',
  'det året',
  'samma år',
]
/** Phrases for the year that the text is about, whichever it told of last. */
export const reportPhrases: readonly string[] = ['i år']
/** Phrases for its end, at which staff are counted. */
export const yearEndPhrases: readonly string[] = [
  'vid årets slut',
  'vid senaste årsskiftet',
  'vid det senaste årsskiftet',
  'senaste årsskiftet',
  'vid årets utgång',
  'vid utgången av året',
  'i slutet av året',
  'vid årsslutet',
  'vid årsslut',
  'vid årsbokslutet',
]
/** Phrases for a year's beginning, which may be the day before or the day itself. */
export const yearStartPhrases: readonly string[] = [
  'i början av',
  'vid början av',
  'vid ingången av',
  'vid årets början',
  'vid årets ingång',
  'i inledningen av',
  'vid inledningen av',
  'inledningsvis',
  'vid nyår',
  'vid nyåret',
  'nyåret',
  'in i',
  'gick in i',
  'inledde',
  'inleddes',
  'började',
  'startade',
  'inför',
  'ingången av',
  'starten av',
  'starten på',
  'början på',
]
/** Phrases for all earlier years. */
export const earlierPhrases: readonly string[] = [
  'under samma tid',
  'under samma period',
  'samma tid',
  'samma period',
  'tidigare år',
  'tidigare års',
  'åren innan',
  'åren dessförinnan',
  'tidigare',
]
/** Phrases for every year by itself. */
export const everyPhrases: readonly string[] = [
  'alla åren',
  'alla år',
  'samtliga år',
  'samtliga åren',
  'varje år',
  'vart år',
  'varje enskilt år',
  'varje årsslut',
  'vid varje årsslut',
  'vart och ett av åren',
  'kontinuerligt',
  'stadigt',
  'successivt',
  'år för år',
  'år från år',
  'år efter år',
  'hela tiden',
  'under alla åren',
]
/** Words for several years up to the last, after a preposition or alone, with how many where the word says it. */
export const periodWords: ReadonlyMap<string, number | null> = new Map([
  ['perioden', null],
  ['mätperioden', null],
  ['tidsperioden', null],
  ['treårsperioden', 3],
  ['fyraårsperioden', 4],
  ['femårsperioden', 5],
])
/** Words before them. */
export const periodLeads = /^(under|i|för|över|genom|den|denna|den här|hela|sett)$/u
/** Phrases for any of several years. */
export const anyPhrases: readonly string[] = [
  'något annat år',
  'något av de andra åren',
  'något av de övriga åren',
  'under något av åren',
  'något av årsskiftena',
  'vid något av årsskiftena',
  'något år',
  'något av åren',
  'något enskilt år',
  'under något år',
]
/** Words after which two years are the first and the last of several. */
export const spanWords = /^(mellan|perioden|åren|under|mätperioden|tidsperioden|treårsperioden|fyraårsperioden|femårsperioden)$/u
/** Words after which the first of the two stands by its preposition. */
export const spanPrepositions = /^(under|för|i|över|inom|genom)$/u
/** What joins the first and the last of several years. */
export const spanJoints = /^([–—-]|till|och|t\.o\.m\.|tom)$/u
/** Words after a number of years that reach back from the last: "de senaste tre åren", "på fyra år". */
export const yearsWords = /^(år|åren|årens|årsperioden|årsperiod)$/u
/** Words before such a number. */
export const overWords = /^(på|senaste|sista|under|de|dessa|loppet|av|gångna|för|över|inom)$/u
/** Parts of a year that are no whole year and no month. */
export const partOfYear =
  /^(t[1-3]|q[1-4]|kv[1-4]|kvartal|kvartalet|tertial|tertialet|halvår|halvåret|våren|sommaren|hösten|vintern|delår|delåret|delårs\p{L}+|veckan|januari-\p{L}+|månad|månaden|månaderna)$/u
