import type { ListedFinding } from '../series/listedFinding.ts'
import { bySeverity } from '../series/listedFinding.ts'
import { dataPageWords as words, severityWords } from '../words/dataPage.ts'
import { SelectionLink } from './SelectionLink.tsx'

function Finding({ finding }: { readonly finding: ListedFinding }) {
  const { code, unit, indicator, title, text, remedy, where } = finding
  return (
    <li className="finding">
      <div>
        <p className="finding-text">{text}</p>
        <p>{remedy}</p>
      </div>
      <p className="finding-place">
        <SelectionLink to={{ page: 'indicator', indicator, unit, tab: 'table' }}>
          <span className="visually-hidden">{words.showTable}</span> <span>{title}</span>
        </SelectionLink>
        {where !== '' && <span>{where}</span>}
        <code>{code}</code>
      </p>
    </li>
  )
}

interface Props {
  readonly findings: readonly ListedFinding[]
  /** The level of the groups' headings. */
  readonly level: 'h3' | 'h4'
}

/** Findings grouped by how sure it is that something is wrong, each with what to do and the way to its table. */
export function FindingList({ findings, level: Heading }: Props) {
  return bySeverity(findings).map((group) => (
    <section key={group.severity} className={`findings findings-${group.severity}`}>
      <Heading>{severityWords[group.severity].title}</Heading>
      <p className="findings-what">{severityWords[group.severity].what}</p>
      <ul>
        {group.findings.map((finding) => (
          <Finding key={finding.key} finding={finding} />
        ))}
      </ul>
    </section>
  ))
}
