import { memo, useId } from 'react'
import type { BenchmarkId, WeightStrip } from '#engine/index.ts'
import { percent } from '#i18n/format.ts'
import { useWords } from '#i18n/useT.ts'
import { Icon } from '#ui/Icon.tsx'
import { NumberField } from '#ui/NumberField.tsx'
import { ShareSlider } from './ShareSlider.tsx'
import styles from './WeightRow.module.css'
import { WeightStripPicture } from './WeightStripPicture.tsx'

/** What can be done with a weight; the same object from one step of a drag to the next. */
export type WeightActions = {
  /** The reader points at this row, or works on it. */
  readonly ask: (id: BenchmarkId) => void
  readonly begin: () => void
  readonly move: (id: BenchmarkId, share: number) => void
  readonly step: (id: BenchmarkId, by: number) => void
  readonly end: () => void
  readonly lock: (id: BenchmarkId) => void
  readonly zero: (id: BenchmarkId) => void
  readonly restore: (id: BenchmarkId) => void
}

type Props = {
  readonly id: BenchmarkId
  readonly label: string
  /** 0..1 of all benchmarks of the field, as it is shown: a step that does not show draws nothing. */
  readonly share: number
  readonly isZero: boolean
  readonly locked: boolean
  readonly changed: boolean
  /** Why this weight has no effect now, if it has none. */
  readonly idle: string | null
  /** Drawn under the track. */
  readonly strip: WeightStrip | undefined
  /** The strip in words; undefined while a weight is dragged: then the words of before stay. */
  readonly stripText: string | undefined
  readonly actions: WeightActions
}

/** One benchmark's weight: name, slider, field, and what can be done with it. */
export const WeightRow = memo(function WeightRow(props: Props) {
  const { id, label, share, locked, idle, strip, stripText, actions } = props
  const t = useWords()
  const description = useId()
  const ask = () => actions.ask(id)
  return (
    <li
      className={styles.row}
      data-weight={id}
      data-idle={idle !== null || undefined}
      onPointerEnter={ask}
      onFocus={ask}
    >
      <span className={styles.label} title={idle ?? label}>
        {label}
        {idle !== null && <span className={styles.idle}>{idle}</span>}
      </span>
      <span className={styles.track}>
        <WeightStripPicture strip={strip} />
        {strip !== undefined && <StripWords id={description} text={stripText} />}
        <ShareSlider
          describedBy={strip === undefined ? undefined : description}
          label={t.weights.slider(label)}
          share={share}
          text={t.weights.value(percent(share))}
          disabled={locked}
          onBegin={actions.begin}
          onMove={(target) => actions.move(id, target)}
          onStep={(by) => actions.step(id, by)}
          onEnd={actions.end}
        />
      </span>
      <NumberField
        label={t.weights.field(label)}
        value={100 * share}
        format={(x) => percent(x / 100)}
        min={0}
        max={100}
        suffix="%"
        onCommit={(x) => {
          actions.begin()
          actions.move(id, x / 100)
          actions.end()
        }}
      />
      <Buttons id={id} label={label} locked={locked} changed={props.changed} isZero={props.isZero} actions={actions} />
    </li>
  )
})

type WordsProps = { readonly id: string; readonly text: string | undefined }

/** Nobody hears them while a weight is dragged, and twelve of them would change with every step. */
const StripWords = memo(
  ({ id, text }: WordsProps) => (
    <span id={id} className="visually-hidden">
      {text}
    </span>
  ),
  (_before, { text }) => text === undefined,
)

type ButtonsProps = Pick<Props, 'id' | 'label' | 'isZero' | 'locked' | 'changed' | 'actions'>

const Buttons = memo(function Buttons({ id, label, locked, changed, isZero, actions }: ButtonsProps) {
  const t = useWords()
  return (
    <span className={styles.actions}>
      <button
        type="button"
        aria-pressed={locked}
        onClick={() => actions.lock(id)}
        title={locked ? t.weights.unlock(label) : t.weights.lock(label)}
      >
        <Icon name={locked ? 'locked' : 'unlocked'} />
        <span className="visually-hidden">{locked ? t.weights.unlock(label) : t.weights.lock(label)}</span>
      </button>
      <button type="button" onClick={() => actions.zero(id)} title={t.weights.zero(label)} disabled={isZero || locked}>
        <Icon name="zero" />
        <span className="visually-hidden">{t.weights.zero(label)}</span>
      </button>
      <button type="button" onClick={() => actions.restore(id)} title={t.weights.restore(label)} disabled={!changed}>
        <Icon name="restore" />
        <span className="visually-hidden">{t.weights.restore(label)}</span>
      </button>
    </span>
  )
})
