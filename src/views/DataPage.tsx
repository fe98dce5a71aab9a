import type { Catalog } from '../domain/catalog.ts'
import { qualityRules } from '../domain/quality/qualityRules.ts'
import { feedFacts, remarksOn } from '../series/feedFacts.ts'
import { bySeverity } from '../series/listedFinding.ts'
import type { Sources } from '../series/sources.ts'
import { unitFindings } from '../series/unitFindings.ts'
import { checkedText, countedFindings, dataPageWords as words } from '../words/dataPage.ts'
import { AuditAll } from './AuditAll.tsx'
import type { CardState } from './cardState.ts'
import { CompareVersion } from './CompareVersion.tsx'
import { FeedList } from './FeedList.tsx'
import { FindingList } from './FindingList.tsx'
import { RuleList } from './RuleList.tsx'
import { ProtectionRules } from './ProtectionRules.tsx'
import { SaveFindings } from './SaveFindings.tsx'
import { TrustNav } from './TrustNav.tsx'
import '../styles/aboutPage.css'
import '../styles/dataPage.css'

interface Props {
  readonly catalog: Catalog
  readonly unit: string
  /** What each key figure's set is made of; those that have been read. */
  readonly sources: readonly Sources[]
  readonly states: ReadonlyMap<string, CardState>
  /** ISO date. */
  readonly today: string
}

type UnitProps = Omit<Props, 'catalog'> & { readonly name: string; readonly files: number }

/** What was found in the unit's files, what to do about it, and what has been tried. */
function UnitFindings({ unit, name, sources, states, files, today }: UnitProps) {
  const findings = unitFindings(sources, unit)
  const kinds = [...states.values()].map(({ kind }) => kind)
  const counted = findings.length === 0 ? words.none : `${countedFindings(bySeverity(findings))}.`
  return (
    <section className="card card-page" aria-labelledby="data-findings">
      <h2 id="data-findings">{words.findings}</h2>
      <p className="data-counted" role="status">
        {kinds.includes('loading') ? words.loading : counted}
      </p>
      {kinds.includes('error') && <p role="alert">{words.unread}</p>}
      <FindingList findings={findings} level="h3" />
      <p className="findings-what">{checkedText(Object.keys(qualityRules).length, files)}</p>
      {findings.length > 0 && <SaveFindings name={name} findings={findings} today={today} />}
    </section>
  )
}

/** How good the figures are: every finding of the quality rules for the unit, its files, and ways to look through all feeds. */
export function DataPage({ catalog, unit, sources, states, today }: Props) {
  const facts = feedFacts(catalog, sources)
  const name = catalog.tree.units.get(unit)?.label ?? unit
  return (
    <div className="data-page">
      <TrustNav page="data" />
      <UnitFindings unit={unit} name={name} sources={sources} states={states} files={facts.length} today={today} />
      <FeedList catalog={catalog} facts={facts} remarks={remarksOn(catalog, sources)} />
      <AuditAll catalog={catalog} today={today} />
      <CompareVersion key={unit} catalog={catalog} />
      <RuleList />
      <section className="card card-page" aria-labelledby="data-protection">
        <h2 id="data-protection">{words.protection}</h2>
        <ProtectionRules facts={facts} />
        <p>{words.protectionText}</p>
      </section>
    </div>
  )
}
