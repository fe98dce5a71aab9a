import type { FoldedMethod } from '../words/apartMethod.ts'
import { apartFormula } from '../words/apartMethod.ts'

/** How units are told apart: in a few sentences, and the formula one fold below. */
export function ApartMethod({ method }: { readonly method: FoldedMethod }) {
  return (
    <>
      {method.texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <details>
        <summary>{apartFormula}</summary>
        {method.formula.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </details>
    </>
  )
}
