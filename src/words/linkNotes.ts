/** What is said of a link that asks for what isn't here. */
export const linkNotes = {
  indicator: (id: string): string => `Länken gäller ett nyckeltal som inte finns (”${id}”). Välj ett annat i menyn.`,
  unit: (id: string): string => `Länken gäller en enhet som inte finns (”${id}”). En annan enhet visas i stället.`,
  compared: (id: string): string => `Länken jämför med en enhet som inte finns (”${id}”). Den är utelämnad.`,
  tooMany: (id: string): string => `Det går att jämföra med högst fem valda enheter. ”${id}” är utelämnad.`,
  feeds: (): string => 'Länken pekar på uppgifter utanför den här webbplatsen. De inbyggda uppgifterna visas i stället.',
  parameters: (names: readonly string[]): string =>
    `Delar av länken gick inte att läsa (${names.join(', ')}). Standardvärden används i stället.`,
} as const
