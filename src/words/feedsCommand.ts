import { type AreaId, areas } from '../domain/area.ts'
import type { RemediedProblem } from '../domain/problem.ts'
import type { HiddenReason, ProtectionReport } from '../domain/protection/protectDelivery.ts'
import type { ProtectionRule } from '../domain/protection/protectionRule.ts'
import { formatDate } from './date.ts'
import { formatPlain } from './number.ts'
import { problemWords } from './problems.ts'

/** What the command does, one after the other. */
export type FeedsStage = 'read' | 'protect' | 'write'

/** What the command has done to a delivery. */
export interface FeedsReport extends ProtectionReport {
  readonly rule: ProtectionRule
  /** The day of the stamp, ISO. */
  readonly date: string
  /** The delivery had a stamp that holds, so that nothing was decided. */
  readonly isReady: boolean
  /** How many datasets there are. */
  readonly files: number
  /** The files of the folder that were not taken along. */
  readonly leftOut: readonly string[]
  readonly seconds: number
}

/** How the command is used. */
export const feedsUsage = `Så används kommandot:
npm run feeds -- protect <mapp> --out <ny mapp> [--config <config.json>] [--json]

Läser flödena i mappen, skyddar små grupper i alla filer tillsammans och skriver dem i den nya mappen. Mappen själv ändras aldrig.
--out: mappen att skriva i. Den är ny, tom eller från ett tidigare skydd.
--config: filen med kommunens gränser, om den inte är config.json i mappen.
--json: rapporten som JSON, utan förlopp.
Slutkoder: 0 skyddat, 1 fel i flödena och ingenting skrivet, 2 fel i anropet.`

/** What is wrong with how the command was called. */
export const feedsFaults = {
  unknown: (name: string): string => (name === '' ? 'Inget kommando är angivet.' : `Kommandot ${name} finns inte.`),
  oneFolder: 'Ange en enda mapp att skydda.',
  noOption: (option: string): string => `Valet ${option} finns inte.`,
  noValue: (option: string): string => `Valet ${option} saknar sitt värde.`,
  noOut: 'Ange med --out var de skyddade filerna ska skrivas.',
  noFolder: (folder: string): string => `Mappen ${folder} finns inte eller går inte att läsa.`,
  noCatalog: (folder: string): string => `Mappen ${folder} har ingen index.json.`,
  noConfig: (file: string): string => `Filen ${file} finns inte eller går inte att läsa.`,
  inside: 'Mappen att skriva i får inte vara mappen med flödena, ligga i den eller ha den i sig.',
  taken: (folder: string): string =>
    `Mappen ${folder} har redan filer som inte kommer från ett tidigare skydd. Välj en ny mapp, eller töm den först.`,
  unwritten: (why: string): string => `Det gick inte att skriva filerna: ${why}. Ingenting har ändrats.`,
} as const

const stageTexts: Readonly<Record<FeedsStage, string>> = { read: 'Läser', protect: 'Skyddar', write: 'Skriver' }

/** How far the command has come, for example "Skyddar 40 %". */
export const progressText = (stage: FeedsStage, done: number): string =>
  `${stageTexts[stage]} ${formatPlain(Math.round(100 * done), 0)}\u00a0%`

const areaNames: Readonly<Record<AreaId, string>> = {
  headcount: 'Månadsanställda',
  age: 'Ålder',
  sickLeave: 'Sjukfrånvaro',
  turnover: 'Personalomsättning',
  recruitment: 'Rekrytering',
}

const primary: readonly (readonly [HiddenReason, string])[] = [
  ['small-group', 'gäller små grupper'],
  ['single-person', 'kan gälla en enda person'],
  ['unknown-size', 'gäller grupper av okänd storlek'],
]

const plain = (number: number): string => formatPlain(number, 0)
const counted = (number: number, one: string, more: string): string => `${plain(number)} ${number === 1 ? one : more}`

function areaLines(area: AreaId, { areas: tallies }: FeedsReport): readonly string[] {
  const tally = tallies[area]
  if (tally === undefined) return []
  const { numbers, hidden } = tally
  const count = (reason: HiddenReason) => hidden[reason] ?? 0
  const first = primary.reduce((sum, [reason]) => sum + count(reason), 0)
  const reasons = primary.flatMap(([reason, text]) => (count(reason) === 0 ? [] : [`${plain(count(reason))} ${text}`]))
  const why = reasons.length === 0 ? '' : ` (${reasons.join(', ')})`
  const more = count('complementary')
  const all = `${areaNames[area]}: ${plain(numbers)} tal om personer`
  if (first + more === 0) return [`${all}, inget dolt.`]
  return [`${all}, ${plain(first + more)} dolda.`, `  ${plain(first)} för egen del${why}, ${plain(more)} för att skydda andra.`]
}

const ruleText = ({ sickLeaveAtMost, fewerThan }: ProtectionRule): string =>
  `Gränser: sjukfrånvaro för högst ${plain(sickLeaveAtMost)} personer och andra uppgifter för färre än ${plain(fewerThan)} döljs.`

const leftOutText = (leftOut: readonly string[]): readonly string[] =>
  leftOut.length === 0
    ? []
    : ['', 'Filer som inte togs med, eftersom de inte har skyddats:', ...leftOut.map((address) => `  ${address}`)]

/** What was done, line by line. `out` is the folder that was written. */
export function reportText(report: FeedsReport, out: string): string {
  const { files, date, rule, isReady, aggregates, dropped, proved, unproved, leftOut, seconds } = report
  const done = isReady
    ? [
        `${counted(files, 'fil', 'filer')} var redan skyddade tillsammans den ${formatDate(date)}. Allt skrevs som det är i ${out}.`,
        ruleText(rule),
      ]
    : [
        `${counted(files, 'fil', 'filer')} skyddades tillsammans och skrevs i ${out}.`,
        ruleText(rule),
        '',
        ...(Object.keys(areas) as AreaId[]).flatMap((area) => areaLines(area, report)),
        `${counted(aggregates, 'summa', 'summor')} av flera år, åldrar eller kön visas i stället för det dolda.`,
        ...(dropped === 0
          ? []
          : [
              `${counted(dropped, 'summa', 'summor')} som filerna själva hade togs bort: summor görs på nytt av det som skyddas.`,
            ]),
        ...(proved === 0
          ? []
          : [`${counted(proved, 'grupp är prövad', 'grupper är prövade')}: ingen kan räknas fram snävare än gränserna.`]),
        ...(unproved === 0
          ? []
          : [
              `${counted(unproved, 'grupp', 'grupper')} gick inte att pröva helt. Allt runt omkring är dolt; se över det innan du publicerar.`,
            ]),
      ]
  return [...done, ...leftOutText(leftOut), '', `Tid: ${formatPlain(seconds, 1)} sekunder.`].join('\n')
}

/** Every problem of a delivery, as the app tells them. */
export function problemsText(problems: readonly RemediedProblem[]): string {
  const told = problems.flatMap(({ file, path, code, expected, found, remedy }) => [
    `${file} ${path}`,
    `  ${remedy}`,
    `  ${problemWords.expected}: ${expected}. ${problemWords.found}: ${found}. ${problemWords.code}: ${code}.`,
  ])
  return [`${plain(problems.length)} fel i flödena. Ingenting har skrivits.`, '', ...told].join('\n')
}
