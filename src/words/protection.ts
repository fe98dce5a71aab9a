import type { ProtectionRule } from '../domain/protection/protectionRule.ts'
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

/** Said of organisations where units have files of their own. */
export const eachFileAlone =
  'Varje fil prövas för sig. Där enheterna har var sin fil behöver de skyddas tillsammans innan de publiceras, så att ingen enhet kan räknas fram ur de andra.'

/** The limits in force, in persons. */
export const limitsText = ({ sickLeaveAtMost, fewerThan }: ProtectionRule): string =>
  `Sjukfrånvaro visas inte för grupper på högst ${formatPlain(sickLeaveAtMost, 0)} personer, och andra uppgifter inte för grupper på färre än ${formatPlain(fewerThan, 0)}. Det gäller inte filer som källan anger som redan offentliga.`
