import { useId } from 'react'
import { useStore } from 'zustand'
import { draftStore, emptyDraft, restoreDraft, writeDraft } from '../selection/draft.ts'
import { claimsPageWords as words } from '../words/claimsPage.ts'

/** Where the reader's draft is written or pasted. `example` fills an empty field; '' for none. */
export function DraftField({ example }: { readonly example: string }) {
  const { text, emptied } = useStore(draftStore)
  const id = useId()
  return (
    <section className="card card-page draft" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.draft}</h2>
      <p className="lead">{words.lead}</p>
      <label htmlFor={id}>{words.label}</label>
      <textarea
        id={id}
        rows={7}
        value={text}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}-stays`}
        onChange={({ target }) => writeDraft(target.value)}
      />
      <div className="draft-actions">
        {text === '' && example !== '' && (
          <button type="button" onClick={() => writeDraft(example)}>
            {words.example}
          </button>
        )}
        {text === '' && emptied !== '' && (
          <button type="button" onClick={restoreDraft}>
            {words.restore}
          </button>
        )}
        {text !== '' && (
          <button type="button" onClick={emptyDraft}>
            {words.empty}
          </button>
        )}
        <span id={`${id}-stays`} className="draft-stays">
          {words.stays}
        </span>
      </div>
      <details>
        <summary>{words.how}</summary>
        <ul>
          {words.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}
