import type { ReactNode } from 'react'
import { Boundary } from './Boundary.tsx'
import { ErrorNotice } from './ErrorNotice.tsx'

interface Props {
  readonly title: string
  readonly children: ReactNode
}

/** Keeps a bug in one panel there: the others go on working, and the panel says what it was about. */
export function PanelBoundary({ title, children }: Props) {
  return (
    <Boundary
      renderFallback={(error, reset) => (
        <div className="card">
          <ErrorNotice error={error} title={title} retry={reset} />
        </div>
      )}
    >
      {children}
    </Boundary>
  )
}
