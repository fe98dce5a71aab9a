import { madeUp } from '../words/madeUp.ts'

interface Props {
  /** Whether the figures are made up is not known yet: its room is kept, so that nothing moves if they are. */
  readonly isExpected: boolean
}

/** Stands above every page of made-up figures, on screen and on paper, and stays in view. */
export function MadeUpBanner({ isExpected }: Props) {
  return (
    <aside className={isExpected ? 'made-up made-up-expected' : 'made-up'} aria-label={madeUp.title}>
      <p>
        <strong>{madeUp.title}.</strong> {madeUp.why}
      </p>
      <a href="?">{madeUp.leave}</a>
    </aside>
  )
}
