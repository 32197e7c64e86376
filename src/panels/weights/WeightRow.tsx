import { type ReactNode, useId } from 'react'
import { percent } from '#i18n/format.ts'
import { useT } from '#i18n/useT.ts'
import { Icon } from '#ui/Icon.tsx'
import { NumberField } from '#ui/NumberField.tsx'
import { ShareSlider } from './ShareSlider.tsx'
import styles from './WeightRow.module.css'

type Props = {
  readonly label: string
  /** 0..1 of all benchmarks of the field. */
  readonly share: number
  readonly locked: boolean
  readonly changed: boolean
  /** Why this weight has no effect now, if it has none. */
  readonly idle: string | null
  /** Drawn under the track, and said in words. */
  readonly strip: ReactNode
  readonly stripText: string | null
  /** The reader points at this row, or works on it. */
  readonly onAsk: () => void
  readonly onBegin: () => void
  readonly onMove: (share: number) => void
  readonly onEnd: () => void
  readonly onLock: () => void
  readonly onZero: () => void
  readonly onRestore: () => void
}

/** One benchmark's weight: name, slider, field, and what can be done with it. */
export function WeightRow({
  label,
  share,
  locked,
  changed,
  idle,
  strip,
  stripText,
  onAsk,
  onBegin,
  onMove,
  onEnd,
  onLock,
  onZero,
  onRestore,
}: Props) {
  const t = useT()
  const id = useId()
  const set = (target: number) => {
    onBegin()
    onMove(target)
    onEnd()
  }
  return (
    <li className={styles.row} data-idle={idle !== null || undefined} onPointerEnter={onAsk} onFocus={onAsk}>
      <span className={styles.label} title={idle ?? undefined}>
        {label}
        {idle !== null && <span className={styles.idle}>{idle}</span>}
      </span>
      <span className={styles.track}>
        {strip}
        {stripText !== null && (
          <span id={id} className="visually-hidden">
            {stripText}
          </span>
        )}
        <ShareSlider
          describedBy={stripText === null ? undefined : id}
          label={t.weights.slider(label)}
          share={share}
          text={t.weights.value(percent(share))}
          disabled={locked}
          onBegin={onBegin}
          onMove={onMove}
          onEnd={onEnd}
        />
      </span>
      <NumberField
        label={t.weights.field(label)}
        value={100 * share}
        format={(x) => percent(x / 100)}
        min={0}
        max={100}
        suffix="%"
        onCommit={(x) => set(x / 100)}
      />
      <span className={styles.actions}>
        <button
          type="button"
          aria-pressed={locked}
          onClick={onLock}
          title={locked ? t.weights.unlock(label) : t.weights.lock(label)}
        >
          <Icon name={locked ? 'locked' : 'unlocked'} />
          <span className="visually-hidden">{locked ? t.weights.unlock(label) : t.weights.lock(label)}</span>
        </button>
        <button type="button" onClick={onZero} title={t.weights.zero(label)} disabled={share === 0 || locked}>
          <Icon name="zero" />
          <span className="visually-hidden">{t.weights.zero(label)}</span>
        </button>
        <button type="button" onClick={onRestore} title={t.weights.restore(label)} disabled={!changed}>
          <Icon name="restore" />
          <span className="visually-hidden">{t.weights.restore(label)}</span>
        </button>
      </span>
    </li>
  )
}
