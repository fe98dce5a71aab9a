import type { ProtectionRule } from '../domain/protection/protectionRule.ts'
import { limitsText } from './protection.ts'

/** What is said where the organisation's settings are not as it meant them, or not there. */
export const settingsWords = {
  /** Something is wrong in the file: what holds all the same. */
  faulty: (rule: ProtectionRule): string =>
    `Kommunens inställningar (config.json) innehåller fel. Av kommunens och de vanliga gränserna gäller de strängaste. ${limitsText(rule)}`,
  /** The file did not arrive. */
  lost: 'Kommunens inställningar har inte kommit fram. Utan dem går det inte att avgöra vilka siffror som ska skyddas, och därför visas inga.',
  /** The organisation has no such file. */
  missing: 'Kommunen har inga egna inställningar (config.json). Därför gäller de vanliga gränserna.',
} as const
