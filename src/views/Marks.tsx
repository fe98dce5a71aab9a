import type { Mark } from '../series/seriesSet.ts'
import { labels } from '../words/labels.ts'

/** What the numbered flags under a chart stand for, as text that can be read and selected. */
export function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  const numbered = marks.filter(({ number }) => number !== null)
  if (numbered.length === 0) return null
  return (
    <ol className="marks" aria-label={labels.events}>
      {numbered.map(({ number, label, kind }) => (
        <li key={number} value={number ?? undefined} className={`mark-${kind}`}>
          <span className="mark-number" aria-hidden="true">
            {number}
          </span>
          <span>{label}</span>
        </li>
      ))}
    </ol>
  )
}
