import { Component, type ReactNode } from 'react'
import { ErrorNotice } from './ErrorNotice.tsx'

interface Props {
  readonly title: string
  readonly children: ReactNode
}

/** Keeps a bug in one panel there: the others go on working, and the panel says what it was about. */
export class PanelBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <div className="card">
        <ErrorNotice error={error} title={this.props.title} retry={() => this.setState({ error: null })} />
      </div>
    )
  }
}
