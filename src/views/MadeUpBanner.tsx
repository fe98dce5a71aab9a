import { madeUp } from '../words/madeUp.ts'

/** Stands above every page of made-up figures, on screen and on paper, and stays in view. */
export function MadeUpBanner() {
  return (
    <aside className="made-up" aria-label={madeUp.title}>
      <p>
        <strong>{madeUp.title}.</strong> {madeUp.why}
      </p>
      <a href="?">{madeUp.leave}</a>
    </aside>
  )
}
