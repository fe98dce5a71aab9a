import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  /** What stands in the place of what failed. `reset` tries it again. */
  readonly renderFallback: (error: Error, reset: () => void) => ReactNode
  readonly onError?: (error: Error) => void
}

/** Keeps what goes wrong in a part of the page there. The only class in the app, since React has no other way. */
export class Boundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override componentDidCatch(error: Error) {
    this.props.onError?.(error)
  }

  override render() {
    const { error } = this.state
    return error === null ? this.props.children : this.props.renderFallback(error, () => this.setState({ error: null }))
  }
}
