import type { SeriesSet } from '../series/seriesSet.ts'
import { remarks } from '../words/labels.ts'
import { SelectionLink } from './SelectionLink.tsx'

/** How many remarks there are on the figures of a key figure, as a way to the list; nothing where there are none. */
export function Remarks({ set: { findings } }: { readonly set: SeriesSet }) {
  if (findings.length === 0) return null
  return (
    <p className="notes">
      <SelectionLink to={{ page: 'data' }}>{remarks(findings.length)}</SelectionLink>
    </p>
  )
}
