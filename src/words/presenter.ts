import { formatPlain } from './number.ts'

const slides = (count: number): string => `${formatPlain(count, 0)} ${count === 1 ? 'bild' : 'bilder'}`

/** The words around slides that are shown to others. */
export const presenterWords = {
  title: (deck: string): string => `Presentation: ${deck}`,
  position: (at: number, of: number): string => `Bild ${at} av ${of}`,
  waiting: 'Hämtar bilden',
  reading: (left: number): string => `Hämtar ${slides(left)} till`,
  ready: 'Allt är hämtat, du kan vara utan nät',
  notAll: (failed: number): string => `${slides(failed)} kunde inte hämtas. Resten är hämtat, du kan vara utan nät`,
  failed: 'Bilden kunde inte hämtas',
  receipt: (code: string): string => `Bildkvitto ${code}`,
  black: 'Svart skärm. Tryck på valfri tangent för att komma tillbaka.',
  /** How many notes there is no room for. */
  moreNotes: (count: number): string => `${count} ${count === 1 ? 'anmärkning' : 'anmärkningar'} till under Mer (D)`,
  notDrawn: 'Diagrammet ritas inte',
  longPicture: 'Alla enheter får inte plats på en gång. Rulla nedåt, eller tryck T för tabellen.',
  scroll: 'Rulla i sidled eller nedåt',
} as const

/** The words of another unit than the one that was pinned. */
export const switchWords = {
  title: 'Byt enhet',
  field: 'Sök enhet',
  hint: 'Skriv en enhets namn. Retur visar alla bilder för den.',
  nothing: 'Ingen enhet heter så.',
  own: 'Bildernas egen enhet',
  ownDetail: 'Visa bilderna som de sparades',
  /** That a slide is not of the unit it was made of. */
  shown: (unit: string, own: string): string => `Visar ${unit}, inte ${own} som bilden är sparad med`,
} as const

/** The words of scales that are locked. */
export const lockWords = {
  locked: 'Låst skala',
  /** Said where the figures needed more than was locked. */
  widened: (min: string, max: string): string => (min === '' ? `Skalan utökad till ${max}` : `Skalan utökad till ${min}–${max}`),
} as const

/** The buttons, which show themselves when the pointer moves. */
export const presenterButtons = {
  bar: 'Styr presentationen',
  previous: 'Föregående',
  next: 'Nästa',
  table: 'Tabell',
  unit: 'Byt enhet',
  lock: 'Lås skalan',
  details: 'Mer',
  notes: 'Anteckningar',
  black: 'Svart',
  fullScreen: 'Helskärm',
  help: 'Tangenter',
  more: 'Fler val',
  close: 'Avsluta',
  hide: 'Stäng',
} as const

/** The panel that tells all that belongs to a slide. */
export const detailWords = {
  title: 'Mer om bilden',
  verdict: 'Bedömning',
  comments: 'Kommentarer',
  definition: 'Definition',
  notes: 'Att tänka på',
  selection: 'Urval och källa',
  commentSource: (source: string): string => `Källa: ${source}`,
} as const

/** The window for the presenter alone. */
export const notesWords = {
  title: 'Anteckningar',
  noNotes: 'Bilden har inga anteckningar.',
  next: 'Nästa bild',
  last: 'Det här är den sista bilden.',
  elapsed: 'Tid sedan start',
  black: 'Skärmen är svart',
  blocked:
    'Webbläsaren stoppade fönstret med anteckningar. Tillåt popup-fönster för den här sidan och tryck N igen. Tills vidare står anteckningarna här, där alla kan se dem.',
  close: 'Dölj anteckningarna',
} as const

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** How long it has taken, in milliseconds: "4:07", "1:04:07". */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, twoDigits(seconds % 60)]
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${twoDigits(minutes)}:${rest}`
}

/** The keys, in the order of the help. */
export const keyHelp: readonly (readonly [keys: string, does: string])[] = [
  ['→ ↓ Mellanslag PageDown', 'Nästa bild'],
  ['← ↑ PageUp', 'Föregående bild'],
  ['Home End', 'Första och sista bilden'],
  ['1–9', 'Bilden med det numret'],
  ['B eller punkt', 'Svart skärm, valfri tangent tänder den igen'],
  ['T', 'Växla mellan diagram och tabell'],
  ['D', 'Mer: bedömning, definition, kommentarer och källa'],
  ['L', 'Lås skalan medan du byter enhet'],
  ['Skriv ett namn', 'Byt enhet. Börja med stor bokstav om namnet börjar på B, D, F, H, L, N eller T'],
  ['/', 'Sök enhet'],
  ['Backsteg', 'Tillbaka till bildernas egen enhet'],
  ['N', 'Fönster med anteckningar och nästa bild'],
  ['F', 'Helskärm'],
  ['H eller ?', 'Den här listan'],
  ['Esc', 'Stäng det som ligger överst, sedan presentationen'],
]

/** The heading of the list of keys. */
export const keyHelpTitle = 'Tangenter'
