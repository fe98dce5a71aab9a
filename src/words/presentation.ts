import type { Period } from '../domain/period.ts'

/** The words of a presentation that is made of the app's views. */
export const words = {
  year: 'År',
  contribution: 'Bidrag, procentenheter',
  receipt: 'Bildkvitto',
  verdict: 'Bedömning',
  basis: 'Vad bedömningen bygger på',
  comments: 'Kommentarer',
  definitions: 'Definitioner',
  footnotes: 'Att läsa med siffrorna',
  values: 'Vid värdet',
  moreInNotes: 'Fler upplysningar finns i anteckningarna.',
  noSuchChart: 'Enheterna är för många för ett diagram. Här är alla i tabell.',
  provisional: 'Ljusare punkt, streckad stapel eller ”prel.”: preliminärt.',
  bounds: 'Lodräta streck: 95\u00a0%-intervall.',
  raised: 'Upphöjda siffror vid åren hör till noterna.',
  emptyHeading: 'Inga siffror att visa',
  deck: 'Personal i siffror',
} as const

/** A series that goes on after a break in it, in a part of its own: "Kvinnor från 2021". */
export function fromPeriod(label: string, period: Period): string {
  return `${label} från ${period}`
}

/** A year whose figures may still change: "2023 prel.". */
export function provisionalPeriod(period: string): string {
  return `${period} prel.`
}

/** A unit's name with what must be read with it: "Skola (skyddat)". */
export function unitInChart(label: string, notes: readonly string[]): string {
  return notes.length === 0 ? label : `${label} (${notes.join(', ')})`
}

/** Which line is repeated in each unit's panel. */
export function repeatedLine(label: string): string {
  return `Tunn linje utan värden: ${label}.`
}

/** A slide that goes on from the one before: "Sjukfrånvaron … (2 av 3)". */
export function continued(heading: string, part: number, parts: number): string {
  return parts === 1 ? heading : `${heading.replace(/\.$/, '')} (${part} av ${parts})`
}

/** One of several small charts in words: its title, then each series year by year. */
export function panelDescription(
  title: string,
  periods: readonly Period[],
  series: readonly { readonly label: string; readonly texts: readonly string[] }[],
): string {
  const lines = series.map(
    ({ label, texts }) => `${label}: ${periods.map((period, i) => `${period} ${texts[i] ?? ''}`).join(', ')}`,
  )
  return [title, ...lines].filter((line) => line !== '').join('. ') + '.'
}
