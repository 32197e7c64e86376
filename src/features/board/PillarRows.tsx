import { Fragment, useEffect, useRef } from 'react'
import type { Analysis } from '#analysis/Analysis.tsx'
import type { VerdictAccount } from '#analysis/account/account.ts'
import type { BarScale } from '#analysis/account/barScale.ts'
import type { GapColumn } from '#analysis/account/gaps.ts'
import { LIMITS, type PillarId } from '#core/engine/index.ts'
import { percent, raw } from '#i18n/format.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage, useT } from '#i18n/useT.ts'
import { setFold, useBoard } from '#state/navigation/boardStore.ts'
import { setPillars } from '#state/scenario/actions.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { Term } from '#ui/Term.tsx'
import { GapCell } from './GapCell.tsx'
import { PillarCell } from './PillarRow.tsx'
import styles from './PillarRows.module.css'

type Props = {
  readonly analysis: Analysis
  readonly account: VerdictAccount
  readonly columns: readonly string[]
  readonly scale: BarScale
  readonly gaps: GapColumn | null
  /** The largest gap of the column, in points. */
  readonly largest: number
  readonly detail: React.ReactNode
}

/** Experts, users and other parts of the evaluation: a row each where they count, and what each part weighs. */
export function PillarRows({ analysis, account, columns, scale, gaps, largest, detail }: Props) {
  const { t, locale } = useLanguage()
  const store = useScenarioStore()
  const { dataset, choices, evaluation } = analysis
  const { competition } = dataset
  const { pillars } = competition
  const opened = useBoard((s) => s.opened)
  const isFolded = useBoard((s) => s.folds.pillars ?? true)
  const name = namer(competition, locale)
  const words = t.matrix.pillars
  // The button is replaced by the rows: the focus goes to the first of them.
  const rows = useRef<HTMLDivElement>(null)
  const wasPressed = useRef(false)
  useEffect(() => {
    if (isFolded || !wasPressed.current) return
    wasPressed.current = false
    rows.current?.querySelector<HTMLElement>('[data-cell]')?.focus()
  }, [isFolded])
  if (pillars.length < 2) return null
  const isUnknown = (id: PillarId) =>
    evaluation.notices.some((notice) => notice.code === 'pillar-not-known' && notice.pillar === id)
  const others = pillars.filter((pillar) => !pillar.isBenchmark)
  const counting = others.filter((pillar) => !isUnknown(pillar.id))
  const setWeight = (id: PillarId, weight: number) => {
    const next = pillars.map((p) => (p.id === id ? weight : (choices.pillars[p.id] ?? p.max)))
    setPillars(store, next.every((w, i) => w === pillars[i]?.max) ? null : next)
  }
  const weightField = (pillar: (typeof pillars)[number]) => (
    <NumberField
      label={words.weight(pillar.label[locale])}
      value={choices.pillars[pillar.id] ?? pillar.max}
      format={raw}
      min={LIMITS.pillar.min}
      max={LIMITS.pillar.max}
      onCommit={(weight) => setWeight(pillar.id, weight)}
    />
  )
  const benchmark = pillars.find((pillar) => pillar.isBenchmark)
  if (counting.length === 0 && isFolded) {
    const note = `${others.map((pillar) => pillar.label[locale]).join('·')}: ${words.notKnown}`
    return (
      <div role="rowgroup">
        <div role="row">
          <div role="cell" className={styles.notKnown}>
            <button
              type="button"
              aria-expanded="false"
              aria-label={words.assume(note)}
              title={words.assume(note)}
              onClick={() => {
                wasPressed.current = true
                setFold('pillars', false)
              }}
            >
              {note}
            </button>
          </div>
        </div>
      </div>
    )
  }
  return (
    <div role="rowgroup" className={styles.group} ref={rows}>
      {benchmark !== undefined && (
        <div role="row" className={styles.row}>
          <div role="rowheader" className={styles.head}>
            <Term id="pillar">{benchmark.label[locale]}</Term>
            <span className={styles.weight}>
              {weightField(benchmark)} <span>{percent(scale.beta)}%</span>
            </span>
          </div>
        </div>
      )}
      {others.map((pillar) => (
        <Fragment key={pillar.id}>
          <div role="row" className={styles.row}>
            <div role="rowheader" className={styles.head}>
              <span>{pillar.label[locale]}</span>
              <span className={styles.weight}>
                {weightField(pillar)} <span>{percent(scale.pillars[pillar.id] ?? 0)}%</span>
              </span>
              {isUnknown(pillar.id) && <span className={styles.note}>{words.notKnown}</span>}
            </div>
            {columns.map((team) => {
              const value = account.of(team)?.row.pillars[pillar.id]
              const share = scale.pillars[pillar.id] ?? 0
              return (
                <PillarCell
                  isFirst={team === columns[0]}
                  key={team}
                  team={team}
                  teamName={name(team).text}
                  pillar={pillar}
                  value={value}
                  part={value === undefined ? null : (share * value.value) / (value.max * scale.full)}
                  track={share / scale.full}
                />
              )
            })}
            <GapCell
              points={gaps?.pillars.get(pillar.id)?.points ?? null}
              isFilled={gaps?.pillars.get(pillar.id)?.isFilled ?? false}
              largest={largest}
            />
          </div>
          {opened?.kind === 'points' && opened.row === pillar.id && detail}
        </Fragment>
      ))}
    </div>
  )
}

type PenaltyProps = Pick<Props, 'columns' | 'largest'> & { readonly penalty: number }

/** What the points off for failed components contribute to the difference of the two teams; nothing where they are equal. */
export function PenaltyRow({ columns, largest, penalty }: PenaltyProps) {
  const t = useT()
  if (penalty === 0) return null
  return (
    <div role="rowgroup" className={styles.group}>
      <div role="row" className={styles.row}>
        <div role="rowheader" className={styles.head}>
          <span className={styles.whole}>{t.matrix.gaps.penalty}</span>
        </div>
        {columns.map((team) => (
          <div role="cell" key={team} data-column={team} />
        ))}
        <GapCell points={penalty} isFilled={false} largest={largest} />
      </div>
    </div>
  )
}
