import type { Severity } from '../domain/finding.ts'
import { joinWords } from './joinWords.ts'
import { formatPlain } from './number.ts'

const count = (number: number, one: string, many: string): string => `${formatPlain(number, 0)} ${number === 1 ? one : many}`

/** The headings of the groups of findings, and what each means. */
export const severityWords: Readonly<Record<Severity, { readonly title: string; readonly what: string }>> = {
  error: { title: 'Motsägelser', what: 'Siffror som utesluter varandra. Åren jämförs inte förrän källan är kontrollerad.' },
  warning: { title: 'Troligen fel', what: 'Siffror eller rubriker som bör kontrolleras i källan.' },
  info: { title: 'Bra att veta', what: 'Inget fel, men något att känna till när siffrorna används.' },
}

const counted: Readonly<Record<Severity, (number: number) => string>> = {
  error: (number) => count(number, 'motsägelse', 'motsägelser'),
  warning: (number) => count(number, 'troligt fel', 'troliga fel'),
  info: (number) => `${formatPlain(number, 0)} att känna till`,
}

/** How many findings there are of each severity: "1 motsägelse och 2 troliga fel". */
export function countedFindings(
  groups: readonly { readonly severity: Severity; readonly findings: readonly unknown[] }[],
): string {
  return joinWords(groups.map(({ severity, findings }) => counted[severity](findings.length)))
}

/** "34 av 2 357 filer". */
export function auditProgress(done: number, all: number): string {
  return `${formatPlain(done, 0)} av ${count(all, 'fil', 'filer')}`
}

/** What an audit came to. */
export function auditResult(done: number, all: number, units: number, failures: number, unjudged: number): string {
  const read =
    done < all ? `Granskningen avbröts efter ${auditProgress(done, all)}.` : `${count(all, 'fil', 'filer')} har granskats.`
  const found = units === 0 ? 'Inga anmärkningar.' : `Anmärkningar på ${count(units, 'enhet', 'enheter')}.`
  const failed = failures === 0 ? '' : ` ${count(failures, 'fil', 'filer')} kunde inte läsas.`
  const waiting = unjudged === 0 ? '' : ` Därför kunde ${count(unjudged, 'fil', 'filer')} inte granskas.`
  return `${read} ${found}${failed}${waiting}`
}

/** What was compared in an earlier version of a file, and what came of it. */
export function versionResult(file: string, findings: number): string {
  return findings === 0
    ? `${file}: inget skiljer sig från det som visas nu.`
    : `${file}: ${count(findings, 'skillnad', 'skillnader')} mot det som visas nu.`
}

/** What has been tried for a unit. */
export function checkedText(rules: number, files: number): string {
  return `${count(rules, 'regel', 'regler')} har prövats på ${count(files, 'fil', 'filer')}. Om enheterna under summerar till enheten prövas när alla filer granskas.`
}

/** How firm the figures of a file are: "3 preliminära, 2 reviderade och 12 skyddade uppgifter". */
export function firmness(provisional: number, revised: number, withheld: number): string {
  const parts = [
    [provisional, 'preliminära'],
    [revised, 'reviderade'],
    [withheld, 'skyddade'],
  ] as const
  const told = parts.flatMap(([number, word]) => (number === 0 ? [] : [`${formatPlain(number, 0)} ${word}`]))
  return told.length === 0 ? 'Inga preliminära, reviderade eller skyddade uppgifter' : `${joinWords(told)} uppgifter`
}

/** How many years and months a file has: "15 år, 2010–2024, och 48 månader". */
export function spanText(years: number, span: string, months: number): string {
  const inMonths = months === 0 ? '' : `${years === 0 ? '' : ' och '}${count(months, 'månad', 'månader')}`
  return years === 0 ? inMonths : `${formatPlain(years, 0)} år, ${span}${inMonths}`
}

/** The name of the file with a list of findings. */
export function findingsFileName(unit: string, today: string): string {
  return `anmarkningar-${unit.replaceAll(/[^\p{L}\d-]+/gu, '-')}-${today}.txt`
}

const notStated = 'anges inte'

/** What feeds write in code for people who compare files. */
const codes: ReadonlyMap<string, string> = new Map([
  ['legal', 'enligt lagen'],
  ['leavers/permanent-31-december', 'slutade under året, av tillsvidareanställda 31 december'],
])

/** A file's method or definition as a reader says it; what is no known code stands as the publisher wrote it. */
export const methodText = (stated: string | null): string => (stated === null ? notStated : (codes.get(stated) ?? stated))

/** The words of the page about data and quality. */
export const dataPageWords = {
  findings: 'Anmärkningar',
  none: 'Inga anmärkningar.',
  loading: 'Hämtar enhetens filer.',
  unread: 'Några av enhetens filer kunde inte läsas. Deras siffror är inte granskade.',
  save: 'Spara listan som textfil',
  saved: (name: string): string => `Listan är sparad som ${name}.`,
  remedy: 'Att göra',
  showTable: 'Visa tabellen:',
  feeds: 'Enhetens filer',
  noFeeds: 'Källan har inga filer för enheten.',
  nextDelivery: (date: string): string => `Nästa leverans: ${date}.`,
  noDelivery: 'Källan anger inte när nästa leverans kommer.',
  asOf: 'per',
  file: 'Fil',
  summed: (units: number): string => `Summan av ${count(units, 'enhet', 'enheter')}`,
  method: 'Metod',
  definition: 'Definition',
  audit: 'Granska alla filer',
  auditLead: (files: string): string =>
    `Läser ${files} i förteckningen och prövar alla regler, även mellan enheter. Ingenting sparas eller skickas.`,
  files: (all: number): string => count(all, 'fil', 'filer'),
  start: 'Granska alla filer',
  stop: 'Avbryt',
  again: 'Granska igen',
  moreUnits: (units: number): string => `Visa ${count(units, 'enhet', 'enheter')} till`,
  failed: 'Filer som inte kunde läsas',
  unseen: (texts: number): string =>
    `${count(texts, 'text', 'texter')} hade tecken som inte syns men kan vända på det som står intill. De är borttagna överallt här. Ta bort dem i källan också.`,
  unseenPlaces: 'Texter med osynliga tecken',
  unseenMore: (texts: number): string => `Och ${count(texts, 'text', 'texter')} till.`,
  compare: 'Jämför med en tidigare version',
  compareLead:
    'Välj en tidigare version av en fil för att se vad som har ändrats sedan dess. Filen läses här i webbläsaren och skickas ingenstans.',
  chooseFile: 'Välj fil',
  tooLarge: 'Filen är för stor för att vara en datafil.',
  rules: 'Reglerna',
  rulesLead:
    'Alla regler prövas på de siffror som visas. Ingenting rättas: det som motsägs visas som i källan och märks ut. Små grupper i filer som redan är offentliga står under Bra att veta.',
  protection: 'Skydd av små grupper',
  protectionText:
    'Uppgifter om mycket små grupper kan säga något om enskilda personer. Reglerna för kvalitet prövas bara på det som visas, och ett skyddat tal nämns aldrig.',
} as const
