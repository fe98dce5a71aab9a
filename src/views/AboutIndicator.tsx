import type { ReactNode } from 'react'
import type { Indicator } from '../domain/indicator.ts'
import type { SeriesSet } from '../series/seriesSet.ts'
import { labels } from '../words/labels.ts'

const words = labels.indicatorPage

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="about-part">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

function FormulaPart({ formula }: { readonly formula: SeriesSet['formula'] }) {
  return (
    <Part title={words.formula}>
      <p className="formula">{formula.names}</p>
      {formula.numbers.map((line) => (
        <p key={line} className="formula formula-numbers">
          {line}
        </p>
      ))}
    </Part>
  )
}

function Claims({ claims }: { readonly claims: SeriesSet['claims'] }) {
  return (
    <Part title={words.claims}>
      <ul className="claims">
        {claims.map(({ text, kind, verdict, source }) => (
          <li key={`${text} ${verdict}`} className={`claim claim-${kind}`}>
            <q>{text}</q>
            <span className="claim-verdict">{verdict}</span>
            <cite>{source}</cite>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Comments({ comments }: { readonly comments: SeriesSet['comments'] }) {
  return (
    <Part title={words.comments}>
      {comments.map(({ text, source }) => (
        <blockquote key={text}>
          <p>{text}</p>
          <cite>{source}</cite>
        </blockquote>
      ))}
    </Part>
  )
}

/** What the key figure is: what is counted and who, the formula with its numbers, the source and what the report itself says. */
export function AboutIndicator({ indicator, set }: { readonly indicator: Indicator; readonly set: SeriesSet | null }) {
  const { help } = indicator
  return (
    <div className="about-indicator">
      <Part title={words.what}>
        <p>{help.what}</p>
      </Part>
      <Part title={words.included}>
        <p>{help.included}</p>
      </Part>
      <Part title={words.notIncluded}>
        <p>{help.notIncluded}</p>
      </Part>
      {set !== null && <FormulaPart formula={set.formula} />}
      {set !== null && set.targets.length > 0 && (
        <Part title={words.target}>
          <List items={set.targets.map(({ text }) => text)} />
        </Part>
      )}
      {set !== null && set.claims.length > 0 && <Claims claims={set.claims} />}
      {set !== null && set.comments.length > 0 && <Comments comments={set.comments} />}
      <Part title={words.cautions}>
        <List items={help.cautions} />
      </Part>
      {set !== null && (
        <Part title={words.source}>
          <p>{set.source.text}</p>
          {set.source.note !== null && (
            <p>
              {words.sourceNote}: {set.source.note}
            </p>
          )}
        </Part>
      )}
    </div>
  )
}
