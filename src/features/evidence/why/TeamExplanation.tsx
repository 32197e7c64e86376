import { useAnalysis } from '#analysis/Analysis.tsx'
import type { GateExplanation } from '#core/engine/index.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { TeamMark } from '#ui/TeamMark.tsx'
import { wholeDates } from '#ui/wholeDates.tsx'
import { ChangeList } from './ChangeList.tsx'
import { Ground } from './Ground.tsx'
import styles from './TeamExplanation.module.css'

type Props = {
  readonly explanation: GateExplanation
  /** Its status stands above it; the title of the section says it where there is but one team. */
  readonly isTitled: boolean
}

/** One team: its status, what that rests on, and what would turn it. */
export function TeamExplanation({ explanation, isTitled }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const { dataset, scenario } = useAnalysis()
  const { team, status, assumed, because, toPass, toFail, clearedBy } = explanation
  const words = t.explanation
  const name = namer(dataset.competition, locale)(team)
  return (
    <li className={styles.team}>
      {isTitled && (
        <h3 className={styles.status} tabIndex={-1} data-fails={status === 'fail' || undefined}>
          <TeamMark team={team} /> {t.rules.status(name, explanation, scenario.rules.preset)}
        </h3>
      )}
      <div className={styles.columns}>
        <div>
          <h4 className={styles.heading}>{words.because[status]}</h4>
          {because.length === 0 ? (
            <p>{assumed === null ? words.nothingRaised : words.isAssumed}</p>
          ) : (
            <ul className={styles.grounds}>
              {because.map((ground) => (
                <Ground key={ground.component} ground={ground} />
              ))}
            </ul>
          )}
        </div>
        <div>
          {status !== 'pass' && <ChangeList team={name.text} changes={toPass} to="pass" />}
          {status !== 'fail' && <ChangeList team={name.text} changes={toFail} to="fail" />}
          {clearedBy.length > 0 && (
            <>
              <h4 className={styles.heading}>{words.clears}</h4>
              <ul className={styles.clearing}>
                {clearedBy.map((c) => (
                  <li key={c.component}>
                    {wholeDates(words.clearing(t.rules.components[c.component], c.strength, c.notBefore))}
                  </li>
                ))}
              </ul>
              {clearedBy.length > 1 && <p className={styles.muted}>{words.clearingAll}</p>}
            </>
          )}
        </div>
      </div>
    </li>
  )
}
