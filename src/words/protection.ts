import type { AreaId } from '../domain/area.ts'
import { formatPlain } from './number.ts'

const subjects: Readonly<Partial<Record<AreaId, string>>> = {
  age: 'åldersfördelningen',
  sickLeave: 'sjukfrånvaron',
}

/**
 * Said where the app withholds figures of groups of at most so many. Which of them are small and which would only give a small
 * one away is never told.
 */
export function smallGroupWhy(atMost: number): string {
  return `Grupper på högst ${formatPlain(atMost, 0)} personer visas inte för något år, och inte heller det som en sådan grupp kan räknas fram ur.`
}

/** Said where the organisation's own settings could not be read: the usual rules hold. */
export const usualRules =
  'Kommunens inställningar (config.json) kunde inte läsas. Därför gäller de vanliga gränserna: sjukfrånvaro visas inte för grupper på högst tio personer, och andra uppgifter inte för färre än fem.'

/** Said of a file whose groups can't be judged, since nothing tells how large they are. */
export function unjudgedGroups(area: AreaId): string {
  return `Det går inte att avgöra om ${subjects[area] ?? 'uppgifterna'} gäller små grupper: antalet personer finns varken i filen eller bredvid. Värdena visas utan att ha prövats.`
}

/** Said where each unit has a file of its own. */
export const protectedFileByFile =
  'Varje enhet har en egen fil. Filerna kan inte skyddas mot varandra här, så den som publicerar dem måste skydda dem tillsammans.'
