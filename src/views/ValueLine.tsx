import type { SeriesSet } from '../series/seriesSet.ts'
import { shownValueOf } from '../series/shownValue.ts'
import { labels } from '../words/labels.ts'

type Latest = NonNullable<SeriesSet['latest']>

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

/** The verdict, behind it what it rests on, and behind that the arithmetic. */
function Verdict({ text, basis: { sentences, formula } }: NonNullable<Latest['verdict']>) {
  return (
    <details className="verdict">
      <summary>
        <span className="verdict-word">{text}</span> <span className="verdict-why">{labels.verdictWhy}</span>
      </summary>
      <List items={sentences} />
      {formula.length > 0 && (
        <details>
          <summary>
            <span className="verdict-why">{labels.method}</span>
          </summary>
          <List items={formula} />
        </details>
      )}
    </details>
  )
}

/**
 * The latest value, what it is, how it has changed and, for rates, whether the change means anything and how many persons it is. Where
 * it is withheld, what stands in for it; nothing where nothing may. `tellsLastClear` where there is room for the last clear change.
 */
export function ValueLine({ set, tellsLastClear = false }: { readonly set: SeriesSet; readonly tellsLastClear?: boolean }) {
  const { latest, lastClear } = set
  const shown = shownValueOf(set)
  if (shown === null) return null
  return (
    <div className="value-line">
      <p>
        <span className="value" translate="no">
          {shown.value}
        </span>
        <span className="value-what">{shown.what}</span>
      </p>
      {latest !== null && (
        <div>
          <p>{latest.change}</p>
          {latest.verdict !== null && <Verdict {...latest.verdict} />}
        </div>
      )}
      {tellsLastClear && latest !== null && lastClear !== null && <p className="value-clear">{lastClear.text}</p>}
      {latest?.persons != null && <p className="value-aside">{latest.persons}</p>}
      {latest?.beside != null && <p className="value-aside">{latest.beside}</p>}
    </div>
  )
}
