import { indicators } from '../indicators/index.ts'
import { labels } from '../words/labels.ts'
import { Tile } from './Tile.tsx'

/** The page before the catalog has arrived, with the size that it will have. */
export function Waiting() {
  return (
    <>
      <header className="page-head" aria-busy="true">
        <h1 tabIndex={-1}>{labels.product}</h1>
        <p className="lead" role="status">
          {labels.loading}
        </p>
        <div className="situation" />
      </header>
      <div className="filters filters-waiting" />
      <div className="tiles">
        {indicators.map((indicator) => (
          <Tile key={indicator.id} indicator={indicator} state={{ kind: 'loading' }} />
        ))}
      </div>
    </>
  )
}
