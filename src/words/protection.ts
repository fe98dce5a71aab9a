import type { ProtectionRule } from '../domain/protection/protectionRule.ts'
import type { Guard, StampFault } from '../domain/protection/stamp.ts'
import { formatDate } from './date.ts'
import { formatPlain } from './number.ts'

/** What is said of protection beside the figures that it is about. */
export const protectionWords = {
  /**
   * Said where the app withholds figures of groups of at most so many. Which of them are small and which would only give a small
   * one away is never told.
   */
  hidden: (atMost: number): string =>
    `Grupper på högst ${formatPlain(atMost, 0)} personer visas inte för något år, och inte heller det som en sådan grupp kan räknas fram ur.`,
  unjudged:
    'Det går inte att avgöra om några av uppgifterna gäller små grupper, eftersom källan inte säger hur många personer det är. De visas utan att ha prövats.',
} as const

/** The command that protects all files of a delivery together. */
export const protectCommand = 'npm run feeds -- protect <mapp> --out <ny mapp>'

/** Why a stamp that is there counts as none. */
const faultTexts: Readonly<Record<Exclude<StampFault, 'absent'>, string>> = {
  contract: 'Katalogens stämpel räknas inte, eftersom den är av en version som appen inte känner.',
  rule: 'Katalogens stämpel räknas inte, eftersom filerna skyddades med svagare gränser än de som gäller nu.',
  list: 'Katalogens stämpel räknas inte, eftersom den inte stämmer med katalogens filer.',
  bytes: 'Katalogens stämpel räknas inte för alla filer, eftersom någon fil har ändrats sedan den skyddades.',
}

const stampedText = (date: string, { sickLeaveAtMost, fewerThan }: ProtectionRule): string =>
  `Den ${formatDate(date)} skyddades alla filer tillsammans, innan de publicerades. Då doldes sjukfrånvaro för grupper på högst ${formatPlain(sickLeaveAtMost, 0)} personer och andra uppgifter för grupper på färre än ${formatPlain(fewerThan, 0)}.`

/** Said where the reader alone has hidden small groups, of all files or of those that no stamp holds for. */
const fileByFile = (isRest: boolean): string =>
  `${isRest ? 'Övriga siffror' : 'Siffrorna'} skyddas här i webbläsaren, en fil i taget. Det är svagare än att skydda alla filer tillsammans innan de publiceras: där enheterna har var sin fil kan en enhet räknas fram ur de andra. Den som publicerar filerna skyddar dem tillsammans med kommandot`

/**
 * How a unit's files are protected, in sentences: together before they were published, or here and file by file. `isWeak` where the
 * last sentence is to be followed by the command. Nothing of files that are public already.
 */
export function guardText(guards: readonly Guard[]): { readonly sentences: readonly string[]; readonly isWeak: boolean } {
  const stamped = guards.find((guard) => guard.by === 'source')
  const faults = guards.flatMap((guard) => (guard.by === 'reader' && guard.why !== 'absent' ? [faultTexts[guard.why]] : []))
  const isWeak = guards.some(({ by }) => by === 'reader')
  const sentences = [
    ...(stamped === undefined ? [] : [stampedText(stamped.date, stamped.rule)]),
    ...new Set(faults),
    ...(isWeak ? [fileByFile(stamped !== undefined)] : []),
  ]
  return { sentences, isWeak }
}

/** The limits in force, in persons. */
export const limitsText = ({ sickLeaveAtMost, fewerThan }: ProtectionRule): string =>
  `Sjukfrånvaro visas inte för grupper på högst ${formatPlain(sickLeaveAtMost, 0)} personer, och andra uppgifter inte för grupper på färre än ${formatPlain(fewerThan, 0)}. Det gäller inte filer som källan anger som redan offentliga.`
