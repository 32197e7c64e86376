import styles from './TeamMark.module.css'
import { teamColour } from './teamColour.ts'

/** The team's dot; always beside its name, so that colour never speaks alone. */
export function TeamMark({ team }: { readonly team: string }) {
  return <span className={styles.dot} style={{ background: teamColour(team) }} aria-hidden="true" />
}
