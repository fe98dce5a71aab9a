import type { CompareRow, CompareSet } from '../series/compareSet.ts'

/** The words of what a row has no number for; with several points each after its line's name. */
function wordsOf({ points }: CompareRow, { lines }: CompareSet): string {
  const untold = points.filter(({ value }) => value === null)
  if (untold.length === points.length && new Set(untold.map(({ text }) => text)).size === 1) return untold[0]?.text ?? ''
  const label = (id: string) => lines.find((line) => line.id === id)?.label ?? ''
  return untold.map(({ id, text }) => `${label(id).toLowerCase()} ${text}`).join(', ')
}

/** What is printed after the last point of a row: its value, or the words of what has none. */
export function sayingOf(row: CompareRow, set: CompareSet): string {
  const [point] = row.points
  if (set.lines.length === 1 && point !== undefined && point.value !== null) return point.text
  return wordsOf(row, set)
}
