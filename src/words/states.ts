import type { Period } from '../domain/period.ts'
import { formatYears } from './date.ts'

/** The source has no figures for the unit. */
export function missingWhy(title: string, unit: string): string {
  return `Källan har inga uppgifter om ${title.toLowerCase()} för ${unit}.`
}

/** The source has figures for the unit, but for months only. */
export function onlyMonthsWhy(title: string, unit: string): string {
  return `Källan har bara uppgifter per månad om ${title.toLowerCase()} för ${unit}. Här visas hela år.`
}

/** The chosen years have no figures, though others have. */
export function emptyWhy(chosen: readonly [Period | null, Period | null], available: readonly Period[]): string {
  const [from, to] = chosen
  const years = from !== null && to !== null ? formatYears(from, to) : from !== null ? `från ${from}` : `till och med ${to}`
  return `Det finns inga uppgifter för urvalet ${years}. Källan har ${formatYears(available[0] ?? '', available.at(-1) ?? '')}.`
}

/** Every figure in the selection is withheld. */
export const protectedWhy = 'Siffrorna är skyddade i källan, så att ingen enskild person kan pekas ut.'

/** The size of the group behind the shares is withheld. */
export const protectedBase = 'Gruppens storlek är skyddad. Andelarna visas i tabell, inte i diagram.'
/** The size of the group behind the shares is not in the source, or its file could not be read. */
export const unreadBase = 'Gruppens storlek kunde inte läsas. Andelarna visas i tabell, inte i diagram.'

/** The name of each card state that is not plain ready, as its notice is headed. */
export const stateTitles = {
  empty: 'Inga uppgifter i urvalet',
  protected: 'Skyddade uppgifter',
  missing: 'Saknas i källan',
  few: 'För litet underlag för en utveckling',
  error: 'Uppgifterna kunde inte hämtas',
  stale: 'Uppgifterna kan vara inaktuella',
} as const

/** What the reader can do about figures that the source lacks. */
export const missingNext = 'Uppgiften visas här när den finns i källan.'

/** A newer delivery should have come. */
export function staleWhy(nextDelivery: string, updated: string | null): string {
  const asOf = updated === null ? '' : ` Det som visas gäller ${updated}.`
  return `Nya uppgifter skulle ha kommit ${nextDelivery}.${asOf}`
}

/** A new attempt to fetch failed, and what was fetched before is still shown. */
export const staleFetchWhy = 'Det gick inte att hämta uppgifterna på nytt. Det som hämtades tidigare visas.'

/** A file that did not arrive: the server's answer, null where there was none. */
interface Lost {
  readonly file: string
  readonly status: number | null
  readonly isPage: boolean
}

const loggedOut = 'Du kan ha loggats ut. Ladda om sidan.'

/** A file did not arrive. `isPage` where a web page came in its place. */
export function fetchWhy({ file, status, isPage }: Lost): string {
  if (isPage) return `En webbsida kom i stället för filen ${file}. ${loggedOut}`
  // A login on another site can't be told from a network that fails.
  if (status === null) {
    return `Filen ${file} gick inte att nå. Kontrollera nätverket och försök igen. Hjälper det inte kan du ha loggats ut. Ladda då om sidan.`
  }
  const isRefused = status === 401 || status === 403
  return `Servern svarade ${status} när filen ${file} skulle hämtas. ${isRefused ? loggedOut : 'Försök igen om en stund.'}`
}

/** What another file that did not arrive, or can't be read, would have told, and what follows. */
export const unjudgedWhy = {
  sizes:
    'Den filen säger hur stora grupperna är. Utan den går det inte att avgöra vilka siffror som ska skyddas, och därför visas inga här.',
  limits:
    'Den filen säger vilka grupper som ska skyddas. Utan den går det inte att avgöra vilka siffror som får visas, och därför visas inga här.',
} as const

/** A file arrived but breaks the contract. */
export function contractWhy(file: string, problems: number): string {
  return problems === 1
    ? `Filen ${file} följer inte formatet. Ett fel behöver rättas av den som publicerar uppgifterna.`
    : `Filen ${file} följer inte formatet. ${problems} fel behöver rättas av den som publicerar uppgifterna.`
}

/** A bug of ours. */
export const brokenWhy = 'Ett fel i programmet hindrar att det här visas. Ladda om sidan, eller gå till ett annat nyckeltal.'
/** The catalog could not be read, so nothing can be shown. */
export const noCatalog = 'Förteckningen över uppgifter kunde inte läsas'
/** The comments and events could not be read; the figures are whole. */
export const noContext = 'Kommentarer och händelser kunde inte hämtas. Siffrorna påverkas inte.'
