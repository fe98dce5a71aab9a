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
