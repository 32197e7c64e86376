import type { ReactNode } from 'react'
import styles from './tableFrame.module.css'

/** The only thing that may scroll sideways: a table's own frame, reachable by keyboard. */
export function TableFrame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, and not one more landmark beside its section
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <div role="group" className={styles.frame} tabIndex={0} aria-label={label}>
      {children}
    </div>
  )
}
