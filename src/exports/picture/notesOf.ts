import type { FullExhibit } from '../../exhibits/exhibit.ts'

function saidInBody(exhibit: FullExhibit): readonly string[] {
  if (exhibit.kind === 'series') return exhibit.isDrawn || exhibit.why === null ? [] : [exhibit.why]
  if (exhibit.kind !== 'drivers') return []
  return exhibit.set.splits.flatMap((split) => (split.kind === 'refused' ? [`${split.title}: ${split.why}`] : []))
}

/** The footnotes of a picture: those of the exhibit but for what stands in the place of figures already. */
export function notesOf(exhibit: FullExhibit): readonly string[] {
  const said = saidInBody(exhibit)
  return exhibit.footnotes.filter((note) => !said.includes(note))
}
