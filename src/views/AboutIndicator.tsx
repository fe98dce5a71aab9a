import { Fragment, type ReactNode } from 'react'
import type { Indicator } from '../domain/indicator.ts'
import { helpOf } from '../indicators/help/index.ts'
import type { Explanation } from '../series/explanation.ts'
import { basisOf, isFact } from '../series/relation.ts'
import type { SourceLine } from '../series/seriesSet.ts'
import { apartMethod } from '../words/apartMethod.ts'
import { indicatorPageLabels as words } from '../words/indicatorPageLabels.ts'
import { labels } from '../words/labels.ts'
import { driversMethod, type Method, personMethods } from '../words/methods.ts'
import { judgingOf } from '../words/judging.ts'
import { ApartMethod } from './ApartMethod.tsx'

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

/** A method in plain words, and its formula one fold below. */
function MethodTexts({ texts, formula }: Pick<Method, 'texts' | 'formula'>) {
  return (
    <>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {formula.length > 0 && (
        <details>
          <summary>{labels.method}</summary>
          <List items={formula} />
        </details>
      )}
    </>
  )
}

/** What is told beyond the key figure itself: changes in persons, and divided among groups. */
function methodsOf({ base, drivers }: Indicator): readonly Method[] {
  return [...(base === undefined ? [] : [personMethods[base.of]]), ...(drivers === undefined ? [] : [driversMethod])]
}

function ApartPart({ indicator }: { readonly indicator: Indicator }) {
  const basis = basisOf(indicator, indicator.headline)
  if (isFact(basis)) return null
  const method = apartMethod(basis)
  return (
    <Part title={method.title}>
      <ApartMethod method={method} />
    </Part>
  )
}

/**
 * What the key figure is: what is counted and who, the formula with its numbers, how its changes are judged, the source and what
 * the report itself says.
 */
export function AboutIndicator({ indicator, source, explanation }: Props) {
  const help = helpOf(indicator.id)
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
        {judgingOf(indicator).map(({ title, ...method }) => (
          <Fragment key={method.texts[0]}>
            {title !== '' && <h3>{title}</h3>}
            <MethodTexts {...method} />
          </Fragment>
        ))}
      </Part>
      {methodsOf(indicator).map(({ title, ...method }) => (
        <Part key={title} title={title}>
          <MethodTexts {...method} />
        </Part>
      ))}
      <ApartPart indicator={indicator} />
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
