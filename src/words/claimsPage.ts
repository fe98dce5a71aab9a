import { formatPlain } from './number.ts'

/** What became of a statement. */
type Kind = 'holds' | 'differs' | 'untestable'

/** The sign beside a word for a verdict: told apart by shape, never by colour alone. */
export const verdictSigns: Readonly<Record<Kind, string>> = { holds: '✓', differs: '✗', untestable: '?' }
/** A verdict in a word. */
export const verdictWords: Readonly<Record<Kind, string>> = {
  holds: 'Stämmer',
  differs: 'Stämmer inte',
  untestable: 'Kan inte prövas',
}

/** The words of the page that judges statements. */
export const claimsPageWords = {
  draft: 'Pröva en text',
  lead: 'Klistra in ett utkast till årsrapport eller verksamhetsberättelse. Tal, jämförelser och ord för förändring jämförs med källans siffror.',
  stays: 'Texten stannar i din webbläsare. Den skickas ingenstans och sparas inte när du stänger sidan.',
  label: 'Klistra in ett utkast',
  example: 'Visa med ett exempel ur rapporten',
  empty: 'Töm',
  restore: 'Hämta tillbaka texten',
  copy: 'Kopiera resultatet',
  save: 'Spara som textfil',
  copied: 'Resultatet är kopierat.',
  notCopied: 'Resultatet kunde inte kopieras. Spara det som textfil i stället.',
  saved: (name: string): string => `${name} är sparad.`,
  marked: 'Texten med påståenden markerade',
  remarks: 'Att fråga sig',
  remarksLead: 'En redaktör skulle fråga om det här. Det är varken rätt eller fel.',
  toText: 'Visa i texten',
  place: 'Jämfört med',
  printed: 'Påståenden i källans rapport',
  printedLead: 'Rapportens egna tal och riktningar, prövade mot dess tabeller.',
  noPrinted: 'Källan har inga rapporterade påståenden för enheten.',
  table: 'Visa tabellen',
  none: 'Texten har inga tal, jämförelser eller ord för förändring att pröva.',
  fileName: 'pastaendekontroll.txt',
  how: 'Så prövas texten',
  rules: [
    'Ett tal stämmer bara om källans oavrundade tal, avrundat till lika många decimaler, är det skrivna. 11 % stämmer inte när talet är 11,7 %.',
    'Utan årtal menas rapportens år: det senaste i urvalet. Utan enhet menas den valda.',
    'När orden lämnar öppet vad ett tal avser står det att det inte kan prövas. Ett tal blir aldrig rätt för att det råkar finnas någonstans.',
    'Ett tal kallas inte fel om det är rätt för något annat som texten har nämnt: ett år, en grupp eller en förändring.',
    'Perioder utan årtal prövas för varje år de kan börja. Svaret måste bli detsamma för alla.',
    'En riktning prövas mot två år. Om skillnaden kan vara slump står det.',
    'Rader ur tabeller och skyddade uppgifter prövas inte. Orsaker kan siffror inte pröva.',
  ],
} as const

/** What a text is tried against: "Texten prövas mot uppgifterna för Kommunstaben." */
export const triedAgainst = (unit: string, lastYear: string | null): string =>
  `Texten prövas mot uppgifterna för ${unit}${lastYear === null ? '' : ` till och med ${lastYear}`}.`

/** How many statements there are and what became of them: "9 påståenden: 5 stämmer, 3 stämmer inte, 1 kan inte prövas". */
export function summaryText(counts: Readonly<Record<Kind, number>>): string {
  const { holds, differs, untestable } = counts
  const all = holds + differs + untestable
  const said = `${formatPlain(holds, 0)} stämmer, ${formatPlain(differs, 0)} stämmer inte, ${formatPlain(untestable, 0)} kan inte prövas`
  return `${formatPlain(all, 0)} ${all === 1 ? 'påstående' : 'påståenden'}: ${said}`
}

/** What a screen reader says of a mark in the text: "13 fler månadsanställda, påstående 1, stämmer inte". */
export const markName = (text: string, number: number, kind: Kind): string =>
  `${text}, påstående ${number}, ${verdictWords[kind].toLowerCase()}`

/** A statement as a line of a text file: its number, verdict, words, what the source says, and where. */
export function statementLine(number: number, kind: Kind, text: string, verdict: string, place: string | null): string {
  return `${number}. ${verdictWords[kind]}: ”${text}”. ${verdict}${place === null ? '' : ` (${place})`}`
}
