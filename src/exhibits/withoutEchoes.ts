/** Shorter notes are titles and names, which a sentence may well end with. */
const shortestSaid = 20

/** Notes without the doubts on single figures that another of them says in full: paper has room for each once. */
export function withoutEchoes(notes: readonly string[]): readonly string[] {
  const isSaid = (note: string) =>
    notes.some((other) => other !== note && other.length > shortestSaid && note.endsWith(`: ${other}`))
  return notes.filter((note) => !isSaid(note))
}
