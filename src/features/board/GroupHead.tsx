import { memo } from 'react'
import type { Group } from '#core/engine/index.ts'
import { percent } from '#i18n/format.ts'
import { useLanguage } from '#i18n/useT.ts'
import { groupFold, setFold } from '#state/navigation/boardStore.ts'
import styles from './GroupHead.module.css'
import { ShareSlider } from './ShareSlider.tsx'
import type { WeightActions } from './useWeightActions.ts'

type Props = {
  readonly group: Group
  readonly members: readonly string[]
  /** 0..1, all members together. */
  readonly share: number
  readonly isStuck: boolean
  readonly choice: 'only' | 'too' | 'back'
  /** Null where the board does not fold. */
  readonly isFolded: boolean | null
  readonly actions: WeightActions
}

/** The head of a group: its share, all weight on it or it too, and a slider that moves its members together. */
export const GroupHead = memo(function GroupHead({ group, members, share, isStuck, choice, isFolded, actions }: Props) {
  const { t, locale } = useLanguage()
  const name = group.label[locale]
  const words = t.matrix.scores
  return (
    <div role="rowheader" className={styles.head} data-single={members.length === 1 || undefined}>
      {isFolded === null ? (
        <b className={styles.name}>{name}</b>
      ) : (
        <button
          type="button"
          className={styles.name}
          aria-expanded={!isFolded}
          title={isFolded ? words.unfold(name) : words.fold(name)}
          onClick={() => setFold(groupFold(group.id), !isFolded)}
        >
          {isFolded ? '+' : '−'} {name}
        </button>
      )}
      <span className={styles.line}>
        <span className={styles.share}>{percent(share)}%</span>{' '}
        <button
          type="button"
          className={styles.only}
          aria-label={
            choice === 'too' ? words.tooOf(name) : choice === 'back' ? words.onlyBackOf(name) : words.onlyOf(name)
          }
          onClick={() => (choice === 'too' ? actions.too(members) : actions.only(group.id, members))}
        >
          {choice === 'too' ? words.too : choice === 'back' ? words.onlyBack : words.only}
        </button>
      </span>
      {members.length > 1 && (
        <span className={styles.slider}>
          <ShareSlider
            label={t.weights.group(name)}
            share={share}
            text={t.weights.value(percent(share))}
            disabled={isStuck}
            onBegin={actions.begin}
            onMove={(target) => actions.moveGroup(group.id, target)}
            onStep={(by) => actions.stepGroup(group.id, by)}
            onEnd={actions.end}
            onCancel={actions.cancel}
          />
        </span>
      )}
    </div>
  )
})
