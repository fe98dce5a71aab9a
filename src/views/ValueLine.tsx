import type { SeriesSet } from '../series/seriesSet.ts'

/** The latest value, what it is, how it has changed and, for rates, whether the change means anything. */
export function ValueLine({ latest }: { readonly latest: NonNullable<SeriesSet['latest']> }) {
  return (
    <div className="value-line">
      <p>
        <span className="value">{latest.value}</span>
        <span className="value-what">{`${latest.what} ${latest.period}`}</span>
      </p>
      <p className="value-change">
        {latest.change}
        {latest.verdict !== null && <span className="verdict">{latest.verdict}</span>}
      </p>
    </div>
  )
}
