import { Component, type ReactNode, Suspense } from 'react'

/** What comes later and can be done without: nothing stands there until it has come, nor where it cannot come. */
export class Dispensable extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? null : <Suspense fallback={null}>{this.props.children}</Suspense>
  }
}
