import { qualityRules, type RuleCode } from '../domain/quality/qualityRules.ts'
import { dataPageWords as words, severityWords } from '../words/dataPage.ts'
import { ruleNames } from '../words/ruleNames.ts'

const rules = Object.entries(qualityRules) as [RuleCode, (typeof qualityRules)[RuleCode]][]

/** Every rule with its name, its code and how sure it is that something is wrong. */
export function RuleList() {
  return (
    <section className="card card-page" aria-labelledby="data-rules">
      <h2 id="data-rules">{words.rules}</h2>
      <p>{words.rulesLead}</p>
      <div className="rules-all">
        {(['error', 'warning', 'info'] as const).map((severity) => (
          <section key={severity} className={`rules findings-${severity}`}>
            <h3>{severityWords[severity].title}</h3>
            <ul>
              {rules
                .filter(([, of]) => of === severity)
                .map(([code]) => (
                  <li key={code}>
                    <span>{ruleNames[code]}</span> <code>{code}</code>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
