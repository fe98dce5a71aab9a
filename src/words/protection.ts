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

/** Said where the organisation's own settings could not be read: the usual rules hold. */
export const usualRules =
  'Kommunens inställningar (config.json) kunde inte läsas. Därför gäller de vanliga gränserna: sjukfrånvaro visas inte för grupper på högst tio personer, och andra uppgifter inte för grupper på färre än fem.'
