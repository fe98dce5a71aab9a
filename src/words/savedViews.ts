import { formatDate } from './date.ts'
import { joinWords } from './joinWords.ts'
import { formatPlain } from './number.ts'

const views = (count: number): string => `${formatPlain(count, 0)} ${count === 1 ? 'vy' : 'vyer'}`
const added = (count: number): string => `${views(count)} lades till`

/** The words of the dialog for saved views. */
export const savedViewWords = {
  title: 'Sparade vyer',
  close: 'Stäng',
  what: 'En sparad vy minns sida, enhet, år och filter. Vyerna ligger i den här webbläsaren. Siffrorna hämtas på nytt varje gång.',
  empty:
    'Du har inga sparade vyer. Spara det du ser nu, så kommer du tillbaka hit med ett klick, till exempel inför nästa uppföljning.',
  name: 'Namn',
  save: 'Spara vyn',
  list: 'Dina vyer',
  savedAt: (day: string): string => `Sparad ${formatDate(day)}`,
  elsewhere: (feeds: string | null): string =>
    feeds === null ? 'Gäller programmets egna siffror' : `Gäller siffrorna från ${feeds}`,
  actions: {
    rename: 'Byt namn',
    up: 'Flytta upp',
    down: 'Flytta ned',
    remove: 'Ta bort',
  },
  /** What a screen reader says of a button in the list: which view it is about. */
  about: (action: string, name: string): string => `${action}: ${name}`,
  newName: (name: string): string => `Nytt namn på ”${name}”`,
  saveName: 'Spara namnet',
  cancel: 'Avbryt',
  undo: 'Ångra',
  exportAll: 'Exportera till fil',
  importFile: 'Importera från fil',
  drop: 'Du kan också släppa filen här.',
} as const

/** What is told once something has been done to the views. */
export const savedViewNews = {
  saved: (name: string): string => `Vyn är sparad som ”${name}”.`,
  renamed: (name: string): string => `Vyn heter nu ”${name}”.`,
  moved: (name: string, place: number, count: number): string => `”${name}” står nu på plats ${place} av ${count}.`,
  removed: (name: string): string => `”${name}” är borttagen.`,
  restored: (name: string): string => `”${name}” är tillbaka i listan.`,
  exported: (file: string): string => `Vyerna är sparade i filen ”${file}”.`,
  imported: (fresh: number, already: number): string => {
    if (fresh === 0 && already === 0) return 'Inga vyer lades till.'
    if (already === 0) return `${added(fresh)}.`
    return fresh === 0 ? `Inga vyer lades till. ${views(already)} fanns redan.` : `${added(fresh)}, ${already} fanns redan.`
  },
} as const

/** What is told of a view or of all views that are not as they should be. */
export const savedViewTroubles = {
  notKept:
    'Vyerna kunde inte sparas i webbläsaren. De finns kvar så länge sidan är öppen. Exportera dem till en fil för att behålla dem.',
  unread: (count: number): string =>
    count === 1
      ? 'En del av det som sparats i webbläsaren gick inte att läsa som en vy. Den ligger kvar orörd.'
      : `${formatPlain(count, 0)} delar av det som sparats i webbläsaren gick inte att läsa som vyer. De ligger kvar orörda.`,
  newer: 'Vyn är sparad av en nyare version av programmet och kan inte öppnas här. Ladda om sidan för att få den nya versionen.',
  leftOut: (choices: readonly string[]): string =>
    `Vyn är sparad av en äldre version av programmet. Det som inte längre går att välja är utelämnat: ${joinWords(choices)}.`,
  unreadParts: (names: readonly string[]): string =>
    `Delar av vyn gick inte att läsa (${names.join(', ')}). Standardvärden används i stället.`,
  nameEmpty: 'Vyn behöver ett namn. Skriv minst ett tecken.',
  nameTooLong: (longest: number): string => `Namnet är för långt. Det får ha högst ${longest} tecken.`,
  full: (most: number): string => `Listan har plats för högst ${most} vyer. Ta bort någon som inte behövs och försök igen.`,
  linkTooLong: 'Vyn har för många val för att kunna sparas. Ta bort någon av enheterna som jämförs och försök igen.',
} as const

/** What is wrong with a file of views. Each sentence says where, and what to do where there is something to do. */
export const viewsFileFaults = {
  one: (file: string): string => `Filen ”${file}” gick inte att läsa.`,
  some: (file: string, count: number): string => `${views(count)} i filen ”${file}” gick inte att läsa. Filen är orörd.`,
  tooLarge: 'Filen är större än 1 MB och lästes inte. Välj en fil som har exporterats från Sparade vyer.',
  unreadable: 'Webbläsaren kunde inte öppna filen. Kontrollera att den finns kvar och försök igen.',
  empty: 'Filen är tom. Välj en fil som har exporterats från Sparade vyer.',
  notJson: (line: number, column: number): string =>
    `Filen är inte hel: på rad ${line}, tecken ${column}, står något annat än väntat. Exportera vyerna på nytt och välj den nya filen.`,
  otherFile: 'Filen innehåller inga sparade vyer. Välj en fil som har exporterats från Sparade vyer.',
  newerFile: 'Filen är sparad av en nyare version av programmet. Ladda om sidan för att få den nya versionen och försök igen.',
  tooMany: (most: number): string =>
    `Filen innehåller fler än ${most} vyer, som är det högsta antalet. Dela upp den i flera filer.`,
  full: (most: number): string =>
    `Listan har plats för högst ${most} vyer, och filens vyer får inte plats. Ta bort några som inte behövs och försök igen.`,
  inView: (at: number, name: string, fault: string): string =>
    name === '' ? `Vy nummer ${at} i filen: ${fault}` : `Vy nummer ${at} i filen, ”${name}”: ${fault}`,
  fields: {
    view: 'där skulle en vy stå, men det är något annat. Ta bort det ur filen.',
    name: 'namnet ska vara text på 1 till 80 tecken, på en rad. Rätta ”name”.',
    link: 'länken ska vara text som börjar med ett frågetecken, högst 2000 tecken. Rätta ”link”.',
    format: 'länkens format ska vara ett heltal från 1. Rätta ”format”.',
    savedAt: 'dagen ska vara ett datum som 2026-11-24. Rätta ”savedAt”.',
    feeds: 'siffrornas adress ska vara text på 1 till 300 tecken. Rätta ”feeds”.',
  },
} as const
