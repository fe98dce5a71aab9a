const tens = ['tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio']
const ones = ['ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio']
/** Whole numbers in letters. The first, "en" and "ett", are numbers only before what is counted in parts. */
export const numerals: ReadonlyMap<string, number> = new Map<string, number>([
  ...[
    'noll',
    'en',
    'två',
    'tre',
    'fyra',
    'fem',
    'sex',
    'sju',
    'åtta',
    'nio',
    'tio',
    'elva',
    'tolv',
    'tretton',
    'fjorton',
    'femton',
    'sexton',
    'sjutton',
    'arton',
    'nitton',
  ].map((word, i) => [word, i] as const),
  ['ett', 1],
  ...tens.flatMap((ten, i) => [[ten, 20 + 10 * i] as const, ...ones.map((one, j) => [`${ten}${one}`, 21 + 10 * i + j] as const)]),
  ['hundra', 100],
  ['etthundra', 100],
  ...ones.slice(1).map((one, i) => [`${one}hundra`, 200 + 100 * i] as const),
])
/** Numerals that are articles too. */
export const articles = /^(en|ett)$/u
/** More than half. */
export const majorityPhrases: readonly string[] = [
  'majoriteten',
  'en majoritet',
  'i majoritet',
  'i klar majoritet',
  'merparten',
  'större delen',
  'den större delen',
  'flertalet',
  'de flesta',
]
/** Parts of a whole in letters, as what the whole is divided by. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['hälften', 2],
  ['halva', 2],
  ['varannan', 2],
  ['vartannat', 2],
  ...['tredjedel', 'fjärdedel', 'femtedel', 'sjättedel', 'sjundedel', 'åttondel', 'niondel', 'tiondel'].flatMap((word, i) => [
    [word, i + 3] as const,
    [`${word}ar`, i + 3] as const,
    [`${word}en`, i + 3] as const,
  ]),
  ['tjugondel', 20],
])
/** "Var tredje", "vart sjunde": one of so many. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  ['andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde', 'elfte', 'tolfte'].map(
    (word, i) => [word, i + 2] as const,
  ),
)
  .set('tjugonde', 20)
  .set('hundrade', 100)
/** Words before an ordinal that make it a share. */
export const eachWords = /^(var|vart|varje)$/u
/** Percent in letters. */
export const percentWords = /^(%|procent|procents|procentig)$/u
/** Percentage points. */
export const pointWords = /^(procentenhet|procentenheter|procentenheters|procentenheten)$/u
/** Words between a number and what it counts, that say nothing of it. */
export const pieceWords = /^(st|stycken|stycker|st\.|stycket)$/u
/** What stands before a number and says how it stands to the true one, the longest first. */
export const senses: readonly (readonly [
  phrase: string,
  sense: 'about' | 'above' | 'below' | 'least' | 'most' | 'over' | 'under',
])[] = [
  ['i storleksordningen', 'about'],
  ['en bra bit över', 'over'],
  ['en bit över', 'over'],
  ['strax över', 'above'],
  ['något över', 'above'],
  ['lite över', 'above'],
  ['precis över', 'above'],
  ['aningen över', 'above'],
  ['en dryg', 'above'],
  ['strax under', 'below'],
  ['något under', 'below'],
  ['lite under', 'below'],
  ['precis under', 'below'],
  ['aningen under', 'below'],
  ['en knapp', 'below'],
  ['inte fullt', 'below'],
  ['inte riktigt', 'below'],
  ['nära nog', 'below'],
  ['upp emot', 'below'],
  ['en bra bit under', 'under'],
  ['betydligt mer än', 'over'],
  ['klart mer än', 'over'],
  ['lite mer än', 'above'],
  ['något mer än', 'above'],
  ['strax mer än', 'above'],
  ['lite mindre än', 'below'],
  ['något mindre än', 'below'],
  ['inte mer än', 'most'],
  ['inte fler än', 'most'],
  ['mer än', 'over'],
  ['fler än', 'over'],
  ['högre än', 'over'],
  ['större än', 'over'],
  ['mindre än', 'under'],
  ['färre än', 'under'],
  ['lägre än', 'under'],
  ['som mest', 'most'],
  ['som högst', 'most'],
  ['som lägst', 'least'],
  ['allra minst', 'least'],
  ['drygt', 'above'],
  ['dryga', 'above'],
  ['dryg', 'above'],
  ['knappt', 'below'],
  ['knappa', 'below'],
  ['knapp', 'below'],
  ['i runda tal', 'about'],
  ['i runda slängar', 'about'],
  ['i princip', 'about'],
  ['i praktiken', 'about'],
  ['i det närmaste', 'below'],
  ['avrundat', 'about'],
  ['nästan', 'below'],
  ['närapå', 'below'],
  ['sisådär', 'about'],
  ['nära', 'below'],
  ['närmare', 'below'],
  ['uppemot', 'below'],
  ['cirka', 'about'],
  ['ca', 'about'],
  ['ca.', 'about'],
  ['omkring', 'about'],
  ['ungefär', 'about'],
  ['ungefärligen', 'about'],
  ['runt', 'about'],
  ['kring', 'about'],
  ['över', 'over'],
  ['under', 'under'],
  ['minst', 'least'],
  ['lägst', 'least'],
  ['åtminstone', 'least'],
  ['högst', 'most'],
  ['max', 'most'],
  ['maximalt', 'most'],
]
/** Those that say that a number is very near. */
export const closeWords = /^(strax|precis|aningen)$/u
/** The same behind the number: "3 procent eller mer". */
export const sensesAfter: readonly (readonly [phrase: string, sense: 'least' | 'most'])[] = [
  ['eller mer', 'least'],
  ['eller fler', 'least'],
  ['eller högre', 'least'],
  ['eller mindre', 'most'],
  ['eller färre', 'most'],
  ['eller lägre', 'most'],
]
/** Words of a bound that may stand apart from its number. */
export const boundWords: readonly (readonly [pattern: RegExp, sense: 'over' | 'under'])[] = [
  [/^(översteg|överstiger|överstigit|överskred|överskrider|överskridit|passerade|passerat|passerar)$/u, 'over'],
  [/^(understeg|understiger|understigit|underskred|underskridit)$/u, 'under'],
]
/** Words before a number that names a place in a document. */
export const referenceWords =
  /^(avsnitt|kapitel|sida|sidan|tabell|diagram|figur|bilaga|punkt|paragraf|§|kl|klockan|nr|nummer|version)$/u
/** Currency, time and other units that no measure of the feeds is counted in. */
export const otherUnits =
  /^(kr|kronor|tkr|mkr|mnkr|miljon|miljoner|miljarder|tusen|timmar|timme|dag|dagar|dagars|veckor|månader|månaders|år|åren|års|åriga|minuter|poäng|kvadratmeter|gånger|gång|personer\/år|årsarbetare|årsarbetskrafter|heltider|heltidstjänster)$/u
