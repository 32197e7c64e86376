import { Component, type ReactNode } from 'react'

type Props = {
  /** The order of what is keyed below: where it changes, the browser may drop the focus of a node that is moved. */
  readonly order: string
  readonly children: ReactNode
}

/** Gives the focus back to a control that lost it because its column changed places in the page's tree. */
export class KeepFocus extends Component<Props> {
  override getSnapshotBeforeUpdate(): Element | null {
    return document.activeElement
  }

  override componentDidUpdate(before: Props, _state: unknown, focused: Element | null) {
    if (before.order === this.props.order || !(focused instanceof HTMLElement)) return
    if (focused.isConnected && document.activeElement !== focused) focused.focus({ preventScroll: true })
  }

  override render() {
    return this.props.children
  }
}
