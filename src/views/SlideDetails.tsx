import { useEffect, useRef } from 'react'
import type { FullExhibit } from '../exhibits/exhibit.ts'
import { detailWords as words, presenterButtons, presenterWords } from '../words/presenter.ts'

interface Props {
  readonly exhibit: FullExhibit
  readonly onClose: () => void
}

interface Part {
  readonly title: string
  readonly texts: readonly string[]
}

function partsOf(exhibit: FullExhibit): readonly Part[] {
  const { verdict, asides, comments, footnotes, filters, source, dataDate, receipt } = exhibit
  const parts: readonly Part[] = [
    { title: words.verdict, texts: [...(verdict === null ? [] : [verdict.text, ...verdict.basis]), ...asides] },
    { title: words.comments, texts: comments.map(({ text, source: from }) => `${text} (${words.commentSource(from)})`) },
    { title: words.notes, texts: footnotes },
    {
      title: words.selection,
      texts: [filters, [source, dataDate].filter(Boolean).join(' '), presenterWords.receipt(receipt.code)],
    },
  ]
  return parts.filter(({ texts }) => texts.length > 0)
}

function Texts({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}

/** All that belongs to a slide and has no room on it. The focus goes there, so that the arrow keys scroll it; Escape closes it. */
export function SlideDetails({ exhibit, onClose }: Props) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])
  return (
    <section ref={panel} className="presenter-panel" aria-labelledby="slide-details" tabIndex={-1}>
      <div className="presenter-panel-head">
        <h2 id="slide-details">{words.title}</h2>
        <button type="button" className="quiet" onClick={onClose}>
          {presenterButtons.hide}
        </button>
      </div>
      {partsOf(exhibit).map(({ title, texts }) => (
        <section key={title}>
          <h3>{title}</h3>
          <Texts texts={texts} />
        </section>
      ))}
      {exhibit.definitions.length > 0 && (
        <section>
          <h3>{words.definition}</h3>
          <dl>
            {exhibit.definitions.map(({ term, texts }) => (
              <div key={term}>
                <dt>{term}</dt>
                {texts.map((text) => (
                  <dd key={text}>{text}</dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      )}
    </section>
  )
}
