import { memo } from 'react'
import type { Competition } from '#core/engine/index.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage } from '#i18n/useT.ts'
import { choosePair } from '#state/navigation/boardStore.ts'
import styles from './GapHead.module.css'
import { InlineSelect } from './InlineSelect.tsx'

type Props = {
  readonly competition: Competition
  readonly of: string | null
  readonly against: string | null
  /** The reader chose the pair; else it is the two at the cut. */
  readonly isChosen: boolean
}

/** With more teams than this there is no select: the reader picks teams by their heads. */
const MOST_LISTED = 60

/** Which two teams the gap column compares; any two can be chosen. */
export const GapHead = memo(function GapHead({ competition, of, against, isChosen }: Props) {
  const { t, locale } = useLanguage()
  const words = t.matrix.gaps
  const name = namer(competition, locale)
  if (of === null || against === null) {
    return (
      <div role="columnheader" className={styles.head}>
        <b>{words.title}</b>
        <span className={styles.pair}>{words.none}</span>
      </div>
    )
  }
  const options = competition.teams.map((team) => ({ value: team.id, label: name(team.id).text }))
  return (
    <div role="columnheader" className={styles.head}>
      <b>{isChosen ? words.titlePair : words.title}</b>
      <span className={styles.pair}>
        {competition.teams.length > MOST_LISTED ? (
          words.minus(name(of), name(against))
        ) : (
          <>
            <InlineSelect
              label={words.of}
              value={of}
              options={options}
              onChange={(next) => choosePair({ of: next, against: next === against ? of : against })}
            />
            {' − '}
            <InlineSelect
              label={words.against}
              value={against}
              options={options}
              onChange={(next) => choosePair({ of: next === of ? against : of, against: next })}
            />
          </>
        )}
        {isChosen && (
          <button type="button" className={styles.back} onClick={() => choosePair(null)}>
            {words.atCut}
          </button>
        )}
      </span>
    </div>
  )
})
