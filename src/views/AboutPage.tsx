import type { Catalog } from '../domain/catalog.ts'
import { helpOf } from '../indicators/help/index.ts'
import { indicators } from '../indicators/index.ts'
import { formulaNames } from '../words/formula.ts'
import { glossary, principles, protectionPrinciples } from '../words/glossary.ts'
import { aboutPageLabels as words } from '../words/aboutPageLabels.ts'
import { type CardState, setOf } from './cardState.ts'
import { SelectionLink } from './SelectionLink.tsx'
import '../styles/aboutPage.css'

interface Props {
  readonly catalog: Catalog
  readonly states: ReadonlyMap<string, CardState>
}

function Definitions() {
  return (
    <section className="card card-page" aria-labelledby="definitions">
      <h2 id="definitions">{words.definitions}</h2>
      <dl className="definitions">
        {indicators.map(({ id, title, headline, measures }) => (
          <div key={id}>
            <dt>
              <SelectionLink to={{ page: 'indicator', indicator: id, tab: 'about' }}>{title}</SelectionLink>
            </dt>
            <dd>
              <p>{helpOf(id).what}</p>
              <p className="formula">{formulaNames(headline.formula, measures)}</p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

interface PrinciplesProps {
  readonly id: string
  readonly title: string
  readonly texts: readonly string[]
}

function Principles({ id, title, texts }: PrinciplesProps) {
  return (
    <section className="card card-page" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}

function Sources({ catalog, states }: Props) {
  const sources = indicators.flatMap(({ id, title }) => {
    const set = setOf(states.get(id) ?? { kind: 'loading' })
    return set === null ? [] : [{ title, source: set.source }]
  })
  return (
    <section className="card card-page" aria-labelledby="sources">
      <h2 id="sources">{words.sources}</h2>
      <p>{catalog.organisation.label}</p>
      <dl className="definitions">
        {sources.map(({ title, source }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              <p>{source.updated === null ? source.text : `${source.text}. ${words.updated} ${source.updated}.`}</p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Definitions of all key figures, the glossary, how figures are shown and where they come from. */
export function AboutPage({ catalog, states }: Props) {
  return (
    <div className="about-page">
      <p className="lead">{words.lead}</p>
      <Definitions />
      <Principles id="principles" title={words.principles} texts={principles} />
      <Principles id="protection" title={words.protection} texts={protectionPrinciples} />
      <section className="card card-page" aria-labelledby="glossary">
        <h2 id="glossary">{words.glossary}</h2>
        <dl className="definitions">
          {glossary.map(({ term, meaning }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Sources catalog={catalog} states={states} />
    </div>
  )
}
