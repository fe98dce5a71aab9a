import { labels } from '../words/labels.ts'
import { foldedLines, type Method } from '../words/methods.ts'

/** A method in three sentences, and its formula with the source one fold below. */
export function MethodTexts({ method }: { readonly method: Method }) {
  return (
    <>
      {method.texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <details>
        <summary>{labels.method}</summary>
        <ul>
          {foldedLines(method).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </>
  )
}
