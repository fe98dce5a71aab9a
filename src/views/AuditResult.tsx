import { useState } from 'react'
import type { Audit } from '../data/auditFiles.ts'
import type { Catalog } from '../domain/catalog.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { bySeverity, inOrder, type ListedFinding, listedFinding } from '../series/listedFinding.ts'
import { auditResult, countedFindings, dataPageWords as words } from '../words/dataPage.ts'
import { ErrorNotice } from './ErrorNotice.tsx'
import { FindingList } from './FindingList.tsx'
import { RemarkList } from './RemarkList.tsx'
import { SaveFindings } from './SaveFindings.tsx'

interface UnitGroup {
  readonly unit: UnitId
  readonly label: string
  readonly findings: readonly ListedFinding[]
}

/** The units that something was found in, those with contradictions first, else in the order of the tree. */
function groupsOf({ tree }: Catalog, { findings }: Audit): readonly UnitGroup[] {
  const units = new Map<UnitId, ListedFinding[]>()
  for (const { area, finding } of findings)
    units.set(finding.unit, [...(units.get(finding.unit) ?? []), listedFinding(area, finding)])
  const groups = tree.order.flatMap((unit): readonly UnitGroup[] => {
    const found = units.get(unit)
    return found === undefined ? [] : [{ unit, label: tree.units.get(unit)?.label ?? unit, findings: inOrder(found) }]
  })
  const hasError = ({ findings: [worst] }: UnitGroup) => Number(worst?.severity === 'error')
  return groups.toSorted((a, b) => hasError(b) - hasError(a))
}

/** So many units are listed at a time. */
const page = 40

function Units({ groups }: { readonly groups: readonly UnitGroup[] }) {
  const [shown, setShown] = useState(page)
  const rest = groups.length - shown
  return (
    <div className="audit-units">
      {groups.slice(0, shown).map(({ unit, label, findings }) => (
        <details key={unit} className="audit-unit">
          <summary>
            <span className="audit-name">{label}</span> <span>{countedFindings(bySeverity(findings))}</span>
          </summary>
          <FindingList findings={findings} level="h4" />
        </details>
      ))}
      {rest > 0 && (
        <button type="button" className="quiet" onClick={() => setShown(shown + page)}>
          {words.moreUnits(Math.min(rest, page))}
        </button>
      )}
    </div>
  )
}

interface Props {
  readonly catalog: Catalog
  readonly audit: Audit
  /** ISO date. */
  readonly today: string
}

/** What an audit came to: the findings of each unit, and the files that could not be read. */
export function AuditResult({ catalog, audit, today }: Props) {
  const groups = groupsOf(catalog, audit)
  const { done, all, remarks, failures, unjudged } = audit
  return (
    <>
      <p role="status">{auditResult(done, all, groups.length, failures.length, unjudged)}</p>
      <Units groups={groups} />
      {groups.length > 0 && (
        <SaveFindings name={catalog.organisation.label} findings={groups.flatMap(({ findings }) => findings)} today={today} />
      )}
      <RemarkList remarks={remarks} />
      {failures.length > 0 && (
        <section className="audit-failures" aria-label={words.failed}>
          <h3>{words.failed}</h3>
          {failures.map(({ file, error }) => (
            <ErrorNotice key={file} error={error} retry={null} title={file} />
          ))}
        </section>
      )}
    </>
  )
}
