import { printedClaims } from '../series/printedClaims.ts'
import type { Sources } from '../series/sources.ts'
import { claimsPageWords as words, verdictSigns } from '../words/claimsPage.ts'
import { SelectionLink } from './SelectionLink.tsx'

/** The statements that the source's own reports have printed, judged, by key figure. */
export function PrintedClaims({ sources }: { readonly sources: readonly Sources[] }) {
  const groups = printedClaims(sources)
  return (
    <section className="card card-page printed-claims" aria-labelledby="printed">
      <h2 id="printed">{words.printed}</h2>
      <p className="lead">{groups.length === 0 ? words.noPrinted : words.printedLead}</p>
      {groups.map(({ indicator, title, claims }) => (
        <section key={indicator} className="statement-kind" aria-label={title}>
          <header className="printed-head">
            <h3>{title}</h3>
            <SelectionLink to={{ page: 'indicator', indicator, tab: 'table' }}>
              {words.table}
              <span className="visually-hidden">{`: ${title}`}</span>
            </SelectionLink>
          </header>
          <ul>
            {claims.map(({ text, kind, verdict, source }) => (
              <li key={`${text} ${verdict}`} className={`statement statement-${kind}`}>
                <p className="statement-head">
                  <span className="statement-sign" aria-hidden="true">
                    {verdictSigns[kind]}
                  </span>
                  <q>{text}</q>
                </p>
                <p>{verdict}</p>
                <cite>{source}</cite>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
