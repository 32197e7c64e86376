import { Component, type ReactNode } from 'react'
import styles from './Boundary.module.css'

type Props = {
  /** Said in place of what could not be drawn. */
  readonly crashed: string
  readonly retry: string
  /** Instead of drawing it again. */
  readonly onRetry?: () => void
  readonly children: ReactNode
}

/** A part of the page that fails alone. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    const { crashed, retry, onRetry, children } = this.props
    if (!this.state.failed) return children
    return (
      <p role="alert">
        {crashed}{' '}
        <button type="button" className={styles.retry} onClick={onRetry ?? (() => this.setState({ failed: false }))}>
          {retry}
        </button>
      </p>
    )
  }
}
