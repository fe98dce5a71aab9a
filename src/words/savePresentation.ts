/** The texts of the button that saves a presentation. */
export const savePresentationWords = {
  save: 'Spara som PowerPoint',
  cancel: 'Avbryt',
  cancelled: 'Avbrutet. Ingen fil har sparats.',
  reading: 'Läser siffrorna …',
  writing: 'Skriver filen …',
  none: 'Det finns inga bilder att spara.',
  failed: 'Presentationen kunde inte skapas. Försök igen.',
  noLogo: 'Logotypen kunde inte hämtas, så presentationen saknar den.',
  progress: (done: number, all: number): string => `Bild ${done} av ${all} …`,
  saved: (file: string): string => `${file} är sparad.`,
} as const

/** What file systems refuse in names, and characters that are not seen. */
const refused = /[\\/:*?"<>|\p{Cc}]/gu

/** The longest name that every system takes together with its folders. */
const longest = 80

/** The name of the file: "Sjukfrånvaro, Kommunstaben.pptx". */
export function presentationFileName(name: string): string {
  const safe = name.replace(refused, ' ').replace(/\s+/g, ' ').trim().slice(0, longest).trim()
  return `${safe === '' ? 'Personal i siffror' : safe}.pptx`
}
