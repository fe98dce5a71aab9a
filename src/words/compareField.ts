import { joinWords } from './joinWords.ts'

/** The words of the filter that says which units stand beside the reader's own. */
export const compareField = {
  none: 'Ingen jämförelse',
  above: (name: string): string => `Enheten ovanför: ${name}`,
  whole: (name: string): string => `Hela organisationen: ${name}`,
  chosen: 'Valda enheter',
  add: 'Lägg till en enhet',
  remove: (name: string): string => `Ta bort ${name}`,
  removeShort: 'Ta bort',
  full: 'Fem enheter är valda. Ta bort en för att välja en annan.',
  close: 'Stäng',
} as const

/** What the filter's button says: the units by name, or how many they are. */
export function comparedShort(names: readonly string[]): string {
  if (names.length === 0) return compareField.none
  return names.length <= 1 ? joinWords(names) : `${names.length} enheter`
}
