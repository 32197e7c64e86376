import type { ReactNode } from 'react'
import styles from './Contents.module.css'
import { showSection } from './showSection.ts'

type Props = {
  /** The place at the top of the room, for those who come by its name. */
  readonly id: string
  readonly label: string
  /** Sections by the id of their panel, in the order in which they stand below. */
  readonly sections: readonly { readonly id: string; readonly title: string }[]
  readonly children: ReactNode
}

/** The sections of a room, and above them a way to each. Buttons: a fragment would be a history entry that says nothing of the scenario. */
export function Contents({ id: place, label, sections, children }: Props) {
  return (
    <div className={styles.room}>
      <nav id={place} aria-label={label} tabIndex={-1}>
        <ul className={styles.list}>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <button type="button" className={styles.jump} onClick={() => showSection(id)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </div>
  )
}
