import type { VerdictModel } from './picture/boardEntry.ts'
import styles from './TeamList.module.css'
import { TotalBar } from './TotalBar.tsx'

type Props = {
  readonly model: Pick<VerdictModel, 'list' | 'cut'>
  readonly label: string
  /** Why each team is where it is. */
  readonly hasReasons?: boolean
  readonly withDates?: (text: string) => React.ReactNode
}

/** The heads of the board as rows: teams by score, the one cut at its place, gate failures red wherever they stand. */
export function TeamList({ model: { list, cut }, label, hasReasons = false, withDates = (text) => text }: Props) {
  return (
    <>
      <ol className={styles.list} aria-label={label}>
        {list.map((team) => (
          <li
            key={team.team}
            className={styles.team}
            data-state={team.state}
            data-open={team.isOpen || undefined}
            data-cut={team.team === cut.before ? cut.kind : undefined}
          >
            {team.skipped !== null && <p className={styles.skipped}>{team.skipped}</p>}
            {team.team === cut.before && <p className={styles.cut}>{cut.label}</p>}
            <span className={styles.rank}>{team.rank ?? '–'}</span>
            <span className={styles.name}>
              <b>{team.name}</b> <small>{team.model}</small>
            </span>
            <span className={styles.outcome}>
              <b>{team.outcome}</b>
              {team.note !== null && <i>{team.note}</i>}
              {team.assumed !== null && <span className={styles.assumed}>{team.assumed}</span>}
            </span>
            <span className={styles.total}>{team.total ?? '–'}</span>
            <span className={styles.bar}>
              <TotalBar parts={team.parts} />
            </span>
            {team.kinds !== '' && <span className={styles.kinds}>{team.kinds}</span>}
            {hasReasons && team.reasons.length > 0 && (
              <p className={styles.reasons}>{withDates(team.reasons.join(' · '))}</p>
            )}
          </li>
        ))}
      </ol>
      {cut.kind === 'none' && <p className={styles.skipped}>{cut.label}</p>}
    </>
  )
}
