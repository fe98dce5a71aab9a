import type { FullExhibit } from '../../exhibits/exhibit.ts'

/**
 * The parts that a file has one after the other: each exhibit, and after a situation the key figures that it is made of, unless
 * they are among the exhibits themselves.
 */
export function sectionsOf(exhibits: readonly FullExhibit[]): readonly FullExhibit[] {
  const all = exhibits.flatMap((exhibit): readonly FullExhibit[] =>
    exhibit.kind === 'situation' ? [exhibit, ...exhibit.cards] : [exhibit],
  )
  return [...new Set(all)]
}
