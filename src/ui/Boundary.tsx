import { Component, type ReactNode } from 'react'
import { forgetMissingWords } from '#i18n/loadMessages.ts'

type Props = {
  /** Stands in place of what could not be drawn; `again` draws it anew. */
  readonly fallback: (error: unknown, again: () => void) => ReactNode
  readonly children: ReactNode
}

type State = { readonly failure: { readonly error: unknown } | null }

/** A part of the page that fails alone. */
export class Boundary extends Component<Props, State> {
  override state: State = { failure: null }

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } }
  }

  override render() {
    const { failure } = this.state
    if (failure === null) return this.props.children
    return this.props.fallback(failure.error, () => {
      forgetMissingWords()
      this.setState({ failure: null })
    })
  }
}
