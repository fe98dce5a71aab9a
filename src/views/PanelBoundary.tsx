import { Component, type ReactNode } from 'react'
import { ErrorNotice } from './ErrorNotice.tsx'

interface Props {
  readonly title: string
  readonly children: ReactNode
  /** What stands in the place of what failed; the error in words where nothing is given. */
  readonly fallback?: ReactNode
  readonly onError?: () => void
}

/** Keeps a bug in one panel there: the others go on working, and the panel says what it was about. */
export class PanelBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override componentDidCatch() {
    this.props.onError?.()
  }

  override render() {
    const { error } = this.state
    const { title, children, fallback } = this.props
    if (error === null) return children
    if (fallback !== undefined) return fallback
    return (
      <div className="card">
        <ErrorNotice error={error} title={title} retry={() => this.setState({ error: null })} />
      </div>
    )
  }
}
