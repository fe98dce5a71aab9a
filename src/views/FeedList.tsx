import type { Catalog } from '../domain/catalog.ts'
import type { Problem } from '../domain/problem.ts'
import type { FeedFacts } from '../series/feedFacts.ts'
import { dataPageWords as words, firmness, methodText, spanText } from '../words/dataPage.ts'
import { formatDate, formatYears } from '../words/date.ts'
import { RemarkList } from './RemarkList.tsx'
import { SelectionLink } from './SelectionLink.tsx'

/** A file's address as its publisher knows it: relative to the catalog's folder as far as that is known. */
function shortName(href: string): string {
  return href.split(/[?#]/, 1)[0]?.split('/').slice(-2).map(decodeURIComponent).join('/') ?? href
}

function Feed({ facts }: { readonly facts: FeedFacts }) {
  const { titles, indicator, href, summed, source, updated, method, definition, years, months } = facts
  const span = spanText(years.length, formatYears(years[0] ?? '', years.at(-1) ?? ''), months.length)
  return (
    <div>
      <dt>
        <SelectionLink to={{ page: 'indicator', indicator, tab: 'about' }}>{titles.join(', ')}</SelectionLink>
      </dt>
      <dd>
        <p>{updated === null ? source : `${source}, ${words.asOf} ${formatDate(updated)}`}</p>
        <p>{`${span}. ${firmness(facts.provisional, facts.revised, facts.withheld)}.`}</p>
        <p className="feed-method">
          <span>{`${words.method}: ${methodText(method)}. ${words.definition}: ${methodText(definition)}. `}</span>
          <span>{href === null ? words.summed(summed) : `${words.file}: `}</span>
          {href !== null && <code>{shortName(href)}</code>}
        </p>
      </dd>
    </div>
  )
}

interface Props {
  readonly catalog: Catalog
  readonly facts: readonly FeedFacts[]
  /** What was mended in the files' texts. */
  readonly remarks: readonly Problem[]
}

/** The files that a unit's figures come from: source, date, years, how firm they are, method and definition, and what was mended in them. */
export function FeedList({ catalog: { nextDelivery }, facts, remarks }: Props) {
  return (
    <section className="card card-page" aria-labelledby="data-feeds">
      <h2 id="data-feeds">{words.feeds}</h2>
      <p>{nextDelivery === null ? words.noDelivery : words.nextDelivery(formatDate(nextDelivery))}</p>
      {facts.length === 0 && <p>{words.noFeeds}</p>}
      <dl className="definitions">
        {facts.map((one) => (
          <Feed key={one.indicator} facts={one} />
        ))}
      </dl>
      <RemarkList remarks={remarks} />
    </section>
  )
}
