/** What is wrong with something that came from elsewhere, under one sentence. */
export interface Faults {
  readonly title: string
  readonly sentences: readonly string[]
}

/** What is wrong with a file or a link, told at once. A list that is long can be scrolled by keyboard. */
export function FileFaults({ title, sentences }: Faults) {
  return (
    <div className="view-faults" role="alert">
      <p>{title}</p>
      <ul tabIndex={sentences.length > 4 ? 0 : undefined} aria-label={title}>
        {sentences.map((sentence, i) => (
          <li key={`${i} ${sentence}`}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
