import { keyHelp, keyHelpTitle, presenterButtons } from '../words/presenter.ts'

/** The keys of the presentation, over the slide. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  return (
    <section className="presenter-panel" aria-labelledby="presenter-keys">
      <div className="presenter-panel-head">
        <h2 id="presenter-keys">{keyHelpTitle}</h2>
        <button type="button" className="quiet" onClick={onClose}>
          {presenterButtons.hide}
        </button>
      </div>
      <dl className="presenter-keys">
        {keyHelp.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
