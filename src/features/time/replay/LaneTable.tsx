import { memo } from 'react'
import type { ReplayStep } from '#analysis/replay.ts'
import type { EventDay } from '#analysis/replayEvents.ts'
import type { Competition } from '#core/engine/index.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { Table } from '#ui/Table.tsx'
import frame from '#ui/tableFrame.module.css'
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
    <details className="fold">
      <summary>{words.table}</summary>
      <Table
        className={`${styles.table} ${frame.tall}`}
        label={words.title}
        columns={[words.date, ...competition.teams.map((team) => team.short[locale]), words.event]}
      >
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
      </Table>
    </details>
  )
})
