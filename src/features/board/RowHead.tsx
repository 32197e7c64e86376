import { memo, useId } from 'react'
import { nextThreshold } from '#analysis/account/thresholds.ts'
import type { BenchmarkId, WeightStrip } from '#core/engine/index.ts'
import { percent } from '#i18n/format.ts'
import { useT } from '#i18n/useT.ts'
import { toggleOpened, useBoard } from '#state/navigation/boardStore.ts'
import { Icon } from '#ui/Icon.tsx'
import { Beside } from './Beside.tsx'
import styles from './RowHead.module.css'
import { ShareField } from './ShareField.tsx'
import { ShareSlider } from './ShareSlider.tsx'
import { Strip } from './Strip.tsx'
import type { WeightActions } from './useWeightActions.ts'

type Props = {
  readonly id: BenchmarkId
  readonly label: string
  /** Shown where the pointer rests: scale, direction, number of questions. */
  readonly about: string
  /** The share, 0..1, rounded as it is shown, so that an invisible change does not render. */
  readonly share: number
  readonly locked: boolean
  readonly changed: boolean
  /** Why the slider cannot move, if it cannot. */
  readonly stuck: string | null
  /** Why it cannot be left out, if it cannot. */
  readonly last: string | null
  /** Why this weight has no effect now, if it has none. */
  readonly idle: string | null
  readonly strip: WeightStrip | undefined
  readonly stripText: string | undefined
  /** Short names of teams. */
  readonly shortOf: (team: string) => string
  /**
   * What the button does: `only` gives all weight to this row, `too` adds it to those that count, `back` restores the
   * weights.
   */
  readonly choice: 'only' | 'too' | 'back'
  readonly onShare: (id: BenchmarkId, share: number) => number
  readonly actions: WeightActions
}

const SMALL_STEP = 0.005

/** The head of a benchmark's row: name, slider and stability strip as one mark, share, and the next threshold. */
export const RowHead = memo(function RowHead(props: Props) {
  const { id, label, about, share, locked, stuck, idle, strip, stripText, shortOf, actions } = props
  const t = useT()
  const description = useId()
  const beside = useBoard((s) => s.beside[`:${id}`])
  const isOpen = useBoard(({ opened }) => opened?.kind === 'weight' && opened.row === id)
  const words = t.matrix.scores
  const threshold = strip === undefined ? null : nextThreshold(strip, share)
  const teams = threshold?.teams.map(shortOf).join('·') || words.nobody
  const thresholdText = threshold && words[threshold.side](percent(threshold.at), teams)
  return (
    <div role="rowheader" className={styles.head} data-weight={id} data-open={isOpen || undefined}>
      <button
        type="button"
        className={styles.name}
        title={[label, about, idle].filter(Boolean).join(' · ')}
        aria-expanded={isOpen}
        onClick={() => toggleOpened({ kind: 'weight', row: id })}
      >
        {label}
      </button>
      <span className={styles.track}>
        {strip !== undefined && <Strip strip={strip} share={share} />}
        <ShareSlider
          label={t.weights.slider(label)}
          share={share}
          text={t.weights.value(percent(share))}
          describedBy={stripText === undefined && stuck === null ? undefined : description}
          disabled={locked || stuck !== null}
          onBegin={actions.begin}
          onMove={(target) => actions.move(id, target)}
          onStep={(by) => actions.step(id, by)}
          onEnd={actions.end}
          onCancel={actions.cancel}
        />
        <span id={description} className="visually-hidden">
          {stuck ?? stripText}
        </span>
      </span>
      <ShareField
        label={t.weights.field(label)}
        share={share}
        disabled={locked || stuck !== null}
        onCommit={(wanted) => props.onShare(id, wanted)}
      />
      <span
        className={styles.threshold}
        data-beside={beside === undefined ? undefined : ''}
        title={thresholdText ? `${thresholdText.at} ${thresholdText.teams}` : undefined}
      >
        {beside !== undefined ? (
          <Beside of={`:${id}`} />
        ) : idle !== null ? (
          <em>{idle}</em>
        ) : (
          thresholdText && (
            <>
              <b>{thresholdText.at}</b> {thresholdText.teams}
            </>
          )
        )}
      </span>
      <Tools
        id={id}
        label={label}
        isZero={share === 0}
        locked={locked}
        changed={props.changed}
        last={props.last}
        choice={props.choice}
        actions={actions}
      />
      {isOpen && (
        <span className={styles.steps}>
          <button
            type="button"
            aria-label={words.less}
            disabled={locked || stuck !== null}
            onClick={() => actions.step(id, -SMALL_STEP)}
          >
            −
          </button>
          <span className={styles.inWords}>{stuck ?? stripText}</span>
          <button
            type="button"
            aria-label={words.plus}
            disabled={locked || stuck !== null}
            onClick={() => actions.step(id, SMALL_STEP)}
          >
            +
          </button>
        </span>
      )}
    </div>
  )
})

/** The button is disabled once pressed: the focus goes to the slider of its row. */
const focusSlider = (button: HTMLElement): void =>
  button.closest('[data-weight]')?.querySelector<HTMLElement>('input[type="range"]')?.focus({ preventScroll: true })

type ToolsProps = Pick<Props, 'id' | 'label' | 'locked' | 'changed' | 'last' | 'choice' | 'actions'> & {
  readonly isZero: boolean
}

/** Buttons for one weight, visible while the row is hovered, focused or open. */
const Tools = memo(function Tools(props: ToolsProps) {
  const { id, label, isZero, locked, changed, last, choice, actions } = props
  const t = useT()
  const words = t.matrix.scores
  return (
    <span className={styles.tools}>
      <button
        type="button"
        className={styles.word}
        aria-label={
          choice === 'too' ? words.tooOf(label) : choice === 'back' ? words.onlyBackOf(label) : words.onlyOf(label)
        }
        onClick={() => (choice === 'too' ? actions.too([id]) : actions.only(id, [id]))}
      >
        {choice === 'too' ? words.too : choice === 'back' ? words.onlyBack : words.only}
      </button>
      <button
        type="button"
        data-tool="lock"
        aria-pressed={locked}
        aria-label={locked ? t.weights.unlock(label) : t.weights.lock(label)}
        title={locked ? t.weights.unlock(label) : t.weights.lock(label)}
        onClick={() => actions.lock(id)}
      >
        <Icon name={locked ? 'locked' : 'unlocked'} />
      </button>
      <button
        type="button"
        data-tool="zero"
        aria-label={t.weights.zero(label)}
        title={last ?? t.weights.zero(label)}
        disabled={isZero || locked || last !== null}
        onClick={(event) => {
          actions.zero(id)
          focusSlider(event.currentTarget)
        }}
      >
        <Icon name="zero" />
      </button>
      <button
        type="button"
        data-tool="restore"
        aria-label={t.weights.restore(label)}
        title={t.weights.restore(label)}
        disabled={!changed}
        onClick={(event) => {
          actions.restore(id)
          focusSlider(event.currentTarget)
        }}
      >
        <Icon name="restore" />
      </button>
    </span>
  )
})
