import { memo } from 'react'
import type { ReplayStep } from '#analysis/replay.ts'
import type { EventDay } from '#analysis/replayEvents.ts'
import type { Competition } from '#core/engine/index.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { eventText } from './eventText.ts'
import styles from './replay.module.css'

type Props = {
  readonly competition: Competition
  readonly days: readonly EventDay[]
  readonly steps: readonly ReplayStep[]
}

/** The same picture in words: every day, what happened, and who was out of it. */
export const LaneTable = memo(function LaneTable({ competition, days, steps }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const words = t.replay.lanes
  return (
    <details className={styles.details}>
      <summary>{words.table}</summary>
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, and not one more landmark beside its section */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
      <div role="group" className={`${styles.frame} ${styles.tall}`} tabIndex={0} aria-label={words.title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.date}</th>
              {competition.teams.map((team) => (
                <th key={team.id} scope="col">
                  {team.short[locale]}
                </th>
              ))}
              <th scope="col">{words.event}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ date, verdicts }, i) => (
              <tr key={date}>
                <th scope="row">{date}</th>
                {verdicts.map((v) => (
                  <td key={v.team} data-out={v.outcome === 'out' || undefined}>
                    {words.cell(v.outcome, v.route)}
                  </td>
                ))}
                <td className={styles.long}>{days[i]?.events.map((e) => eventText(e, t, locale)).join('; ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
})
