import { memo } from 'react'
import { type ChoiceRow, choiceRow } from '#analysis/words/choiceRow.ts'
import type { Choices, Competition } from '#core/engine/index.ts'
import { raw } from '#i18n/format.ts'
import { useT } from '#i18n/useT.ts'
import { setPenalty } from '#state/scenario/actions.ts'
import type { ChoiceId } from '#state/scenario/choiceTable.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { Term } from '#ui/Term.tsx'
import styles from './Conditions.module.css'
import { InlineSelect } from './InlineSelect.tsx'
import { NARROW, useMedia } from './useMedia.ts'

type Matters = (competition: Competition, choices: Choices) => boolean
const always: Matters = () => true

/** The choices that have their place in the bar, or over the independence gate. */
type Elsewhere = 'preset' | 'proof' | 'unknown' | 'asOf'
type Shown = Exclude<ChoiceId, Elsewhere>

/** All other choices of the table, in their order over the board; left out where this data makes them idle. */
const MATTERS: Readonly<Record<Shown, Matters>> = {
  missing: always,
  normalisation: always,
  source: always,
  undated: ({ benchmarks }, { undated }) =>
    undated !== 'show' || benchmarks.some((b) => b.scores.some((s) => s.public.first !== s.public.last)),
  seats: always,
  gate: ({ claims }) => claims.length > 0,
  penalty: ({ claims }, { gate }) => claims.length > 0 && gate === 'penalty',
}
const SHOWN = Object.keys(MATTERS) as readonly Shown[]

type Props = {
  readonly competition: Competition
  readonly scenario: Scenario
  readonly choices: Choices
}

/** How scores are calculated, in one line: gaps, scale, source, places, and what the gate does. */
export const Conditions = memo(
  function Conditions({ competition, scenario, choices }: Props) {
    const t = useT()
    const isNarrow = useMedia(NARROW)
    return (
      <details open={!isNarrow} data-by-screen={isNarrow === null || undefined}>
        <summary className={styles.summary}>{t.matrix.conditions.label}</summary>
        <div className={styles.conditions}>
          {SHOWN.filter((id) => MATTERS[id](competition, choices)).map((id) => (
            <Condition
              key={id}
              id={id}
              row={choiceRow(id, { scenario, choices }, competition, t)}
              penalty={choices.penalty}
            />
          ))}
        </div>
      </details>
    )
  },
  // A step of a drag changes weights alone.
  (before, now) =>
    before.competition === now.competition && SHOWN.every((id) => before.choices[id] === now.choices[id]),
)

type ConditionProps = { readonly id: Shown; readonly row: ChoiceRow; readonly penalty: number }

function Condition({ id, row, penalty }: ConditionProps) {
  const t = useT()
  const store = useScenarioStore()
  const { label, term, now, options, limits, choose } = row
  const short = t.matrix.conditions[id]
  return (
    <span className={styles.condition} title={now.help ?? undefined}>
      <span className={styles.label}>{term === undefined ? short : <Term id={term}>{short}</Term>}</span>
      {limits === null ? (
        <InlineSelect label={label} value={now.value} options={options} onChange={(value) => choose(store, value)} />
      ) : (
        <NumberField
          label={label}
          value={penalty}
          format={raw}
          min={limits.min}
          max={limits.max}
          onCommit={(points) => setPenalty(store, points)}
        />
      )}
    </span>
  )
}
