import { useAnalysis } from '#analysis/Analysis.tsx'
import type { Certainty, PublishedPoints } from '#core/engine/index.ts'
import { raw } from '#i18n/format.ts'
import { useLocalised, useWords } from '#i18n/useT.ts'
import styles from './PointList.module.css'

type Props = { readonly points: readonly PublishedPoints[]; readonly nameOf: (team: string) => string }

/**
 * A team's published points each, with how surely they are known, and the day of those that came later than the date on
 * screen.
 */
export function PointList({ points, nameOf }: Props) {
  const words = useWords().scores.official
  const localised = useLocalised()
  const { asOf } = useAnalysis().choices
  return (
    <ul className={styles.points}>
      {points.map(({ team, points: value, public: day, certainty, note }) => (
        <li key={team} title={note && localised(note)}>
          {nameOf(team)} {raw(value)} <CertaintyMark certainty={certainty} />
          {day !== undefined && day > asOf && <span className={styles.mark}> {words.published(day)}</span>}
        </li>
      ))}
    </ul>
  )
}

/** Nothing for what was read in the ministry's own text. */
export function CertaintyMark({ certainty = 'official' }: { readonly certainty?: Certainty | undefined }) {
  const { certainty: marks } = useWords().scores.official
  return certainty === 'official' ? null : (
    <span className={styles.mark} data-certainty={certainty}>
      {marks[certainty]}
    </span>
  )
}

/** What the marks stand for; nothing where no point carries one. */
export function CertaintyKey({ points }: { readonly points: readonly Pick<PublishedPoints, 'certainty'>[] }) {
  const { certaintyKey } = useWords().scores.official
  const used = (['press', 'secondary'] as const).filter((c) => points.some((p) => p.certainty === c))
  if (used.length === 0) return null
  return (
    <p className={styles.key}>
      {certaintyKey.official} {used.map((c) => certaintyKey[c]).join(' ')}
    </p>
  )
}
