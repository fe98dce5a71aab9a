import type { Catalog } from '../domain/catalog.ts'
import { auditProgress, dataPageWords as words } from '../words/dataPage.ts'
import { AuditResult } from './AuditResult.tsx'
import { useAudit } from './useAudit.ts'

interface Props {
  readonly catalog: Catalog
  /** ISO date. */
  readonly today: string
}

/** Reads every file of the catalog when asked to, with progress and a way to stop, and lists what was found in each unit. */
export function AuditAll({ catalog, today }: Props) {
  const { kind, audit, start, stop } = useAudit(catalog)
  const all = catalog.items.length
  const isRunning = kind === 'running'
  return (
    <section className="card card-page" aria-labelledby="data-audit">
      <h2 id="data-audit">{words.audit}</h2>
      <p>{words.auditLead(words.files(all))}</p>
      <div className="data-actions">
        <button type="button" onClick={isRunning ? stop : start}>
          {isRunning ? words.stop : kind === 'over' ? words.again : words.start}
        </button>
        {isRunning && (
          <>
            <progress aria-label={words.audit} value={audit?.done ?? 0} max={all} />
            <span>{auditProgress(audit?.done ?? 0, all)}</span>
          </>
        )}
      </div>
      {kind === 'over' && audit !== null && <AuditResult catalog={catalog} audit={audit} today={today} />}
    </section>
  )
}
