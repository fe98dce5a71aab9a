/** How many remarks the rules of quality have on a key figure's source. */
export function remarks(count: number): string {
  return `${count} ${count === 1 ? 'anmärkning' : 'anmärkningar'} på källan`
}

/** The words of the shell: headings, buttons and links. Views hold no text of their own. */
export const labels = {
  product: 'Personal i siffror',
  breadcrumb: 'Du är här',
  unitPath: 'Enhetens plats i organisationen',
  units: 'Enheter',
  find: 'Sök',
  findKey: 'Ctrl+K',
  savedViews: 'Sparade vyer',
  take: 'Ta med',
  skip: 'Hoppa till innehållet',
  menu: 'Meny',
  nav: 'Sidor',
  overview: 'Översikt',
  indicators: 'Nyckeltal',
  compare: 'Jämför',
  compareUnits: 'Jämför enheter',
  deck: 'Presentera',
  data: 'Data och kvalitet',
  claims: 'Påståendekontroll',
  about: 'Om siffrorna',
  situation: 'Läget',
  atAGlance: 'Nyckeltalen i korthet',
  loading: 'Hämtar uppgifter',
  retry: 'Försök igen',
  refetch: 'Hämta igen',
  allYears: 'Visa alla år',
  showTable: 'Visa tabellen',
  readDefinition: 'Läs om måttet',
  source: 'Källa',
  asOf: 'per',
  events: 'Händelser',
  verdictWhy: 'Varför?',
  method: 'Formel och källa',
  more: (title: string): string => `Mer om ${title.toLowerCase()}`,
  filters: 'Filter',
  reset: 'Återställ',
} as const
