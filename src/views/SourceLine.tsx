import type { SeriesSet } from '../series/seriesSet.ts'
import { labels } from '../words/labels.ts'

/** Where the figures come from and what day they describe. Always under the chart. */
export function SourceLine({ source }: { readonly source: SeriesSet['source'] }) {
  return (
    <p className="source">{`${labels.source}: ${source.text}${source.updated === null ? '' : ` · ${labels.asOf} ${source.updated}`}`}</p>
  )
}
