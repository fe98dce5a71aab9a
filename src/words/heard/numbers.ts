/** Small numbers in letters. The first, "en" and "ett", are numbers only before "av". */
export const numerals: ReadonlyMap<string, number> = new Map(
  ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'].map(
    (word, i) => [word, i] as const,
  ),
)
/** Numerals that are articles too. */
export const articles = /^(en|ett)$/u
/** Parts of a whole in letters, in percent. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['hälften', 50],
  ['tredjedel', 100 / 3],
  ['fjärdedel', 25],
  ['tiondel', 10],
])
/** Percent in letters. */
export const percentWords = /^(procent|procents|procentig)$/u
/** Percentage points. */
export const pointWords = /^(procentenhet|procentenheter|procentenheters|procentenheten)$/u
/** Words between a number and what it counts, that say nothing of it. */
export const pieceWords = /^(st|stycken|stycker|st\.)$/u
/** Words before a number that say that it is rounded. */
export const roughWords = /^(cirka|ca|omkring|ungefär|runt|nästan|drygt|knappt|närmare|uppemot|upp)$/u
/** Words before a number that is a bound. */
export const overWords = /^(över|minst|min|lägst)$/u
/** The same for an upper bound. */
export const underWords = /^(under|högst|max|maximalt)$/u
/** Words before a number that names a place in a document. */
export const referenceWords =
  /^(avsnitt|kapitel|sida|sidan|tabell|diagram|figur|bilaga|punkt|paragraf|mål|kl|klockan|nr|nummer|version)$/u
/** Currency, time and other units that no measure of the feeds is counted in. */
export const otherUnits =
  /^(kr|kronor|tkr|mkr|mnkr|miljon|miljoner|miljarder|tusen|timmar|timme|dag|dagar|veckor|månader|år|åriga|minuter|poäng|kvadratmeter|gånger)$/u
/** Words with which a whole is named after its part: "33 personer på totalt 283". */
export const wholeWords = /^(av|på)$/u
