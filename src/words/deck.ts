import { formatDate } from './date.ts'
import { joinWords } from './joinWords.ts'
import { formatPlain } from './number.ts'

const slides = (count: number): string => `${formatPlain(count, 0)} ${count === 1 ? 'bild' : 'bilder'}`

/** The words of the page with the reader's decks. */
export const deckWords = {
  lead: 'Samla vyer som bilder och visa dem på mötet. Bildspelen ligger i den här webbläsaren, och siffrorna hämtas på nytt varje gång.',
  /** The deck that is made when the first slide is pinned. */
  firstName: 'Mitt bildspel',
  choose: 'Bildspel',
  kind: 'Bildspel',
  facts: (count: number, day: string): string => `${slides(count)} · ändrat ${formatDate(day)}`,
  list: 'Bilderna i ordning',
  make: 'Nytt bildspel',
  rename: 'Byt namn',
  remove: 'Ta bort bildspelet',
  newName: (name: string): string => `Nytt namn på ”${name}”`,
  saveName: 'Spara namnet',
  cancel: 'Avbryt',
  undo: 'Ångra',
  present: 'Presentera',
  presentFrom: 'Visa härifrån',
  addAll: (unit: string): string => `Lägg till hela översikten för ${unit}`,
  adding: 'Hämtar översikten',
  none: {
    title: 'Inga bildspel än',
    how: 'Välj Ta med på ett kort eller en sida och sedan Lägg till i bildspelet. Då blir vyn en bild här, med samma enhet, år och filter. Du kan också börja med alla nyckeltal på en gång, eller öppna ett bildspel från en fil.',
  },
  empty: {
    title: 'Bildspelet är tomt',
    how: 'Välj Ta med på ett kort eller en sida och sedan Lägg till i bildspelet. Du kan också lägga till alla nyckeltal på en gång.',
  },
  share: 'Spara och dela',
  shareHow:
    'En fil eller länk innehåller vilka vyer som ska visas, inga siffror. Den som öppnar den får siffrorna ur samma källa.',
  saveFile: 'Spara som fil',
  openFile: 'Öppna fil',
  copyLink: 'Kopiera länk',
  withNotes: 'Ta med anteckningarna i länken',
  linkField: 'Länk till bildspelet',
} as const

/** The words of a slide in the list. */
export const slideWords = {
  number: (at: number): string => `Bild ${at + 1}`,
  loading: 'Hämtar uppgifter',
  about: (action: string, name: string): string => `${action}: ${name}`,
  name: 'Eget namn på bilden',
  nameHow: 'Eget namn på bilden. Lämna tomt för att visa det som siffrorna säger.',
  notes: 'Anteckningar',
  actions: { rename: 'Byt namn', up: 'Flytta upp', down: 'Flytta ned', remove: 'Ta bort' },
  drag: 'Dra för att ändra ordningen',
  failed: 'Bildens siffror kunde inte hämtas',
  elsewhere: (feeds: string | null): string =>
    feeds === null
      ? 'Bilden gäller programmets egna siffror, inte dem som är öppna nu.'
      : `Bilden gäller siffrorna från ${feeds}, inte dem som är öppna nu.`,
  openElsewhere: 'Öppna vyn med de siffrorna',
  newer:
    'Bilden är sparad av en nyare version av programmet och kan inte visas här. Ladda om sidan för att få den nya versionen.',
} as const

/** What is said of a slide that can't be all that was pinned. */
export const slideRemarks = {
  unit: (id: string): string => `Bilden gäller en enhet som inte finns (”${id}”), och visas därför inte.`,
  indicator: (id: string): string => `Bilden gäller ett nyckeltal som inte finns (”${id}”), och visas därför inte.`,
  compared: (id: string): string => `Bilden jämför med en enhet som inte finns (”${id}”). Den är utelämnad.`,
  tooMany: (id: string): string => `Det går att jämföra med högst fem valda enheter. ”${id}” är utelämnad.`,
  leftOut: (choices: readonly string[]): string =>
    `Bilden är sparad av en äldre version av programmet. Det som inte längre går att välja är utelämnat: ${joinWords(choices)}.`,
  unreadParts: (names: readonly string[]): string =>
    `Delar av bilden gick inte att läsa (${names.join(', ')}). Standardvärden används i stället.`,
} as const

/** The words of a deck that a link holds. */
export const lentWords = {
  what: 'Bildspelet kommer från en länk. Det finns inte bland dina bildspel förrän du sparar det.',
  loading: 'Öppnar bildspelet i länken',
  keep: 'Spara hos mig',
  leave: 'Till mina bildspel',
  notes: 'Anteckningar',
} as const

/** What is told once something has been done to the decks. */
export const deckNews = {
  made: (name: string): string => `Bildspelet ”${name}” är skapat.`,
  chosen: (name: string, count: number): string => `Nu visas ”${name}” med ${slides(count)}.`,
  renamed: (name: string): string => `Bildspelet heter nu ”${name}”.`,
  slideRenamed: (name: string): string => `Bilden heter nu ”${name}”.`,
  moved: (name: string, place: number, count: number): string => `”${name}” är nu bild ${place} av ${count}.`,
  removed: (name: string): string => `”${name}” är borttagen.`,
  deckRemoved: (name: string): string => `Bildspelet ”${name}” är borttaget.`,
  restored: (name: string): string => (name === '' ? 'Bilden är tillbaka.' : `”${name}” är tillbaka.`),
  added: (count: number, unit: string): string => `${slides(count)} för ${unit} är tillagda.`,
  saved: (file: string): string => `Bildspelet är sparat i filen ”${file}”.`,
  copied: 'Länken är kopierad. Den som öppnar den kan visa bildspelet eller spara det.',
  opened: (name: string, count: number): string => `”${name}” med ${slides(count)} är tillagt bland dina bildspel.`,
  already: (name: string): string => `Du har redan bildspelet, som ”${name}”.`,
} as const

/** What is told of decks that are not as they should be. */
export const deckTroubles = {
  notKept:
    'Bildspelen kunde inte sparas i webbläsaren. De finns kvar så länge sidan är öppen. Spara dem som filer för att behålla dem.',
  unread: (count: number): string =>
    count === 1
      ? 'En del av det som sparats i webbläsaren gick inte att läsa som ett bildspel. Den ligger kvar orörd.'
      : `${formatPlain(count, 0)} delar av det som sparats i webbläsaren gick inte att läsa som bildspel. De ligger kvar orörda.`,
  nameEmpty: 'Bildspelet behöver ett namn. Skriv minst ett tecken.',
  nameTooLong: (longest: number): string => `Namnet är för långt. Det får ha högst ${longest} tecken.`,
  fullDecks: (most: number): string =>
    `Det finns plats för högst ${most} bildspel. Ta bort något som inte behövs och försök igen.`,
  fullSlides: (most: number): string =>
    `Bildspelet har plats för högst ${most} bilder, och alla får inte plats. Ta bort några eller börja på ett nytt.`,
  noPlace: 'Det som togs bort har ingen plats längre: bildspelet är fullt, eller borttaget i ett annat fönster.',
  addFailed: 'Översikten kunde inte hämtas, så inga bilder är tillagda. Försök igen om en stund.',
  addNone: (unit: string): string => `Källan har inga siffror för ${unit}, så inga bilder är tillagda.`,
  linkTooLong: 'Bildspelet är för stort för en länk. Spara det som fil i stället, eller kopiera länken utan anteckningar.',
  notCopied: 'Webbläsaren kunde inte kopiera länken. Markera den och kopiera själv.',
} as const

/** What is wrong with a file of a deck. Each sentence says where, and what to do where there is something to do. */
export const deckFileFaults = {
  one: (file: string): string => `Filen ”${file}” gick inte att läsa.`,
  some: (file: string, count: number): string => `${slides(count)} i filen ”${file}” gick inte att läsa. Filen är orörd.`,
  tooLarge: 'Filen är större än 5 MB och lästes inte. Välj en fil som har sparats från sidan Presentera.',
  unreadable: 'Webbläsaren kunde inte öppna filen. Kontrollera att den finns kvar och försök igen.',
  empty: 'Filen är tom. Välj en fil som har sparats från sidan Presentera.',
  notJson: (line: number, column: number): string =>
    `Filen är inte hel: på rad ${line}, tecken ${column}, står något annat än väntat. Spara bildspelet på nytt och välj den nya filen.`,
  otherFile: 'Filen innehåller inget bildspel. Välj en fil som har sparats från sidan Presentera.',
  newerFile: 'Filen är sparad av en nyare version av programmet. Ladda om sidan för att få den nya versionen och försök igen.',
} as const

/** What is wrong with a deck in a link. */
export const deckLinkFaults = {
  one: 'Bildspelet i länken gick inte att öppna.',
  some: (count: number): string => `${slides(count)} i länken gick inte att läsa.`,
  tooLong: 'Länken är längre än en länk till ett bildspel kan vara. Be om bildspelet som fil.',
  newer: 'Länken är gjord av en nyare version av programmet. Ladda om sidan för att få den nya versionen och försök igen.',
  broken:
    'Länken är inte hel. Kanske delades den när den skickades. Kopiera hela länken på nytt, eller be om bildspelet som fil.',
  oldBrowser: 'Webbläsaren är för gammal för att öppna länken. Uppdatera den, eller be om bildspelet som fil.',
} as const

/** What is wrong with a deck or a slide, wherever it came from. */
export const deckFaults = {
  deck: {
    deck: 'Där bildspelet skulle stå är det något annat.',
    name: 'Bildspelets namn ska vara text på 1 till 80 tecken, på en rad (”name”).',
    savedAt: 'Bildspelets dag ska vara ett datum som 2026-11-24 (”savedAt”).',
    slides: 'Bilderna ska vara en lista med högst 100 bilder (”slides”).',
  },
  inSlide: (at: number, name: string, fault: string): string =>
    name === '' ? `Bild nummer ${at}: ${fault}` : `Bild nummer ${at}, ”${name}”: ${fault}`,
  slide: {
    slide: 'där skulle en bild stå, men det är något annat.',
    name: 'namnet ska vara text på högst 80 tecken, på en rad (”name”).',
    link: 'länken ska vara text som börjar med ett frågetecken, högst 2000 tecken (”link”).',
    format: 'länkens format ska vara ett heltal från 1 (”format”).',
    feeds: 'siffrornas adress ska vara text på 1 till 300 tecken. Rätta ”feeds”.',
    notes: 'anteckningarna ska vara text på högst 5000 tecken (”notes”).',
  },
} as const
