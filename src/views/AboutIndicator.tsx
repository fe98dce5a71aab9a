import { Fragment, type ReactNode } from 'react'
import type { Indicator } from '../domain/indicator.ts'
import { helpOf } from '../indicators/help/index.ts'
import type { Explanation } from '../series/explanation.ts'
import { basisOf, isFact } from '../series/relation.ts'
import type { SourceLine } from '../series/seriesSet.ts'
import { apartMethod } from '../words/apartMethod.ts'
import { indicatorPageLabels as words } from '../words/indicatorPageLabels.ts'
import { driversMethod, intervalMethod, type Method, personMethods } from '../words/methods.ts'
import { funnelMethod } from '../words/funnel.ts'
import { judgingOf } from '../words/judging.ts'
import { qualityMethod } from '../words/qualityMethod.ts'
import { MethodTexts } from './MethodTexts.tsx'

interface Props {
  readonly indicator: Indicator
  readonly source: SourceLine | null
  readonly explanation: Explanation | null
}

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

function FormulaPart({ formula }: { readonly formula: Explanation['formula'] }) {
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

function Claims({ claims }: { readonly claims: Explanation['claims'] }) {
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

function Comments({ comments }: { readonly comments: Explanation['comments'] }) {
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

function ExplanationParts({ explanation }: { readonly explanation: Explanation }) {
  const { formula, targets, claims, comments } = explanation
  return (
    <>
      <FormulaPart formula={formula} />
      {targets.length > 0 && (
        <Part title={words.target}>
          <List items={targets.map(({ text }) => text)} />
        </Part>
      )}
      {claims.length > 0 && <Claims claims={claims} />}
      {comments.length > 0 && <Comments comments={comments} />}
    </>
  )
}

/** What is told beyond the key figure itself: bounds, changes in persons and groups, units told apart, and how figures are looked through. */
function methodsOf(indicator: Indicator): readonly Method[] {
  const { base, drivers, judged, headline } = indicator
  const basis = basisOf(indicator, headline)
  return [
    ...(judged ? [intervalMethod] : []),
    ...(base === undefined ? [] : [personMethods[base.of]]),
    ...(drivers === undefined ? [] : [driversMethod]),
    ...(isFact(basis) ? [] : [apartMethod(basis)]),
    ...(basis === 'hours' || basis === 'shares' ? [funnelMethod] : []),
    qualityMethod,
  ]
}

/**
 * What the key figure is: what is counted and who, the formula with its numbers, how its changes are judged, the source and what
 * the report itself says.
 */
export function AboutIndicator({ indicator, source, explanation }: Props) {
  const help = helpOf(indicator.id)
  const judging = judgingOf(indicator)
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
      {explanation !== null && <ExplanationParts explanation={explanation} />}
      <Part title={words.judging}>
        {judging.methods.map((method) => (
          <Fragment key={method.title}>
            <h3>{method.title}</h3>
            <MethodTexts method={method} />
          </Fragment>
        ))}
        {judging.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </Part>
      {methodsOf(indicator).map((method) => (
        <Part key={method.title} title={method.title}>
          <MethodTexts method={method} />
        </Part>
      ))}
      <Part title={words.cautions}>
        <List items={help.cautions} />
      </Part>
      {source !== null && (
        <Part title={words.source}>
          <p>{source.text}</p>
          {source.note !== null && <p>{`${words.sourceNote}: ${source.note}`}</p>}
        </Part>
      )}
    </div>
  )
}
