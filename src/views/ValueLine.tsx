import type { SeriesSet } from '../series/seriesSet.ts'

/** The latest value, what it is, how it has changed and, for rates, whether the change means anything and how many persons it is. */
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
      {latest.persons !== null && <p className="value-persons">{latest.persons}</p>}
      {latest.beside !== null && <p className="value-beside">{latest.beside}</p>}
    </div>
  )
}
