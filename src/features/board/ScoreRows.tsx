import { Fragment } from 'react'
import type { Analysis } from '#analysis/Analysis.tsx'
import type { VerdictAccount } from '#analysis/account/account.ts'
import type { BarScale } from '#analysis/account/barScale.ts'
import type { BoardGroup, BoardRow } from '#analysis/account/boardRows.ts'
import type { GapColumn } from '#analysis/account/gaps.ts'
import type { BenchmarkId, Contribution, WeightStrip } from '#core/engine/index.ts'
import { percent, points, signed } from '#i18n/format.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage } from '#i18n/useT.ts'
import { benchmarkAnchor } from '#provenance/links.ts'
import { groupFold, useBoard } from '#state/navigation/boardStore.ts'
import { isChoice, isOnly } from '#state/scenario/onlyWeights.ts'
import { fieldWeights } from '#state/scenario/resolve.ts'
import { beginDrag, endDrag } from '#state/scenario/store.ts'
import { useScenario, useScenarioStore } from '#state/scenario/useScenario.ts'
import { fieldShares, resetWeights, setWeightShare } from '#state/scenario/weightActions.ts'
import { Axis, Legend } from './Axis.tsx'
import { GapCell } from './GapCell.tsx'
import { GroupHead } from './GroupHead.tsx'
import { countsKey, KindCounts } from './Heads.tsx'
import { PenaltyRow, PillarRows } from './PillarRows.tsx'
import { Presets } from './Presets.tsx'
import { RowHead } from './RowHead.tsx'
import styles from './ScoreRows.module.css'
import { seen } from './scale.ts'
import { stripText } from './stripText.ts'
import { useBenchmarkOfAddress } from './useBenchmarkOfAddress.ts'
import type { WeightActions } from './useWeightActions.ts'
import { ValueCell } from './ValueCell.tsx'

type Props = {
  readonly analysis: Analysis
  readonly account: VerdictAccount
  readonly columns: readonly string[]
  readonly groups: readonly BoardGroup[]
  readonly strips: ReadonlyMap<BenchmarkId, WeightStrip>
  readonly scale: BarScale
  readonly gaps: GapColumn | null
  readonly shortOf: (team: string) => string
  readonly actions: WeightActions
  /** Drawn below the row in which a detail is open. */
  readonly detail: React.ReactNode
}

/** With more rows than this, groups start folded. */
const MOST_ROWS = 20

/** A share, 0..1, rounded to the 0.1 % that the page shows. */
const rounded = (share: number): number => Math.round(1000 * share) / 1000

/**
 * The rows of the benchmarks: weight with slider and strip of outcomes, each team's score, contribution to the gap at
 * the cut.
 */
export function ScoreRows(props: Props) {
  useBenchmarkOfAddress()
  const { analysis, account, columns, groups, strips, scale, gaps, shortOf, actions, detail } = props
  const { t, locale } = useLanguage()
  const { dataset, scenario, evaluation, choices } = analysis
  const { competition } = dataset
  const { field } = competition
  const store = useScenarioStore()
  const locks = useScenario((s) => s.locks)
  const isDragging = useScenario((s) => s.drag !== null)
  const folds = useBoard((s) => s.folds)
  const opened = useBoard((s) => s.opened)
  const name = namer(competition, locale)
  const words = t.matrix.scores
  const weights = fieldWeights(scenario, field)
  const shares = fieldShares(scenario, field)
  const sum = Object.values(shares).reduce((total, share) => total + share, 0)
  const counting = field.filter(({ benchmark }) => (weights[benchmark] ?? 0) > 0)
  const canJoin = isChoice(weights)
  const canFold = field.length > MOST_ROWS && groups.length > 1
  const parts = new Map(
    columns.map((team) => [
      team,
      new Map(account.of(team)?.row.contributions.map((part) => [part.benchmark, part]) ?? []),
    ]),
  )
  const largestGap =
    gaps === null
      ? 0
      : Math.max(...[...gaps.benchmarks.values(), ...gaps.pillars.values()].map((g) => Math.abs(g.points)), 0)
  /**
   * What the button of these rows does: give all weight to them alone, add them to the others, or restore the weights.
   */
  const choiceOf = (ids: readonly BenchmarkId[]): 'only' | 'too' | 'back' => {
    if (isOnly(weights, ids) && ids.length < field.length) return 'back'
    return canJoin && ids.every((id) => weights[id] === 0) ? 'too' : 'only'
  }
  /** Whether no other benchmark can take or give weight, because all are locked. */
  const isStuck = (ids: readonly BenchmarkId[]) =>
    field.every(({ benchmark }) => ids.includes(benchmark) || locks.has(benchmark))
  /** Sets a share as one undo entry; returns the share that it got, which locks may limit. */
  const handleShare = (id: BenchmarkId, share: number): number => {
    beginDrag(store)
    setWeightShare(store, field, id, share)
    endDrag(store)
    return fieldShares(store.getState().scenario, field)[id] ?? 0
  }

  return (
    <>
      <div role="rowgroup" className={styles.scores}>
        <div role="row" className={styles.title}>
          <div role="rowheader" className={styles.head}>
            <span className={styles.name}>
              <b>{words.title}</b>
              {Object.keys(scenario.weights).length > 0 && (
                <button
                  type="button"
                  aria-label={words.resetAll}
                  onClick={(event) => {
                    resetWeights(store)
                    // The button disappears with what it reset: the focus goes to the control beside it.
                    event.currentTarget.closest('[role="rowheader"]')?.querySelector('select')?.focus()
                  }}
                >
                  {words.reset}
                </button>
              )}
            </span>
            <Presets competition={competition} asOf={choices.asOf} undated={choices.undated} source={choices.source} />
            <Axis hasThresholds={strips.size > 0} />
          </div>
          {columns.map((team) => (
            <KindCounts key={team} team={team} counts={countsKey(account.of(team)?.kinds ?? NO_KINDS)} />
          ))}
          <Legend />
        </div>
      </div>
      {groups.map(({ group, rows }) => {
        const members = rows.map((row) => row.benchmark.id)
        const share = members.reduce((total, id) => total + (shares[id] ?? 0), 0)
        const isFolded = group !== null && canFold && (folds[groupFold(group.id)] ?? true)
        return (
          <div
            role="rowgroup"
            key={group?.id ?? 'all'}
            className={styles.group}
            data-grouped={group !== null || undefined}
          >
            {isFolded && group !== null && (
              <div role="row" className={styles.row}>
                <GroupHead {...groupProps(group, members, share, true)} />
                {columns.map((team) => (
                  <div role="cell" key={team} data-column={team} className={styles.folded}>
                    {points(
                      members.reduce((total, id) => total + scale.beta * (parts.get(team)?.get(id)?.amount ?? 0), 0),
                    )}
                  </div>
                ))}
              </div>
            )}
            {!isFolded &&
              rows.map((row, i) => (
                <Fragment key={row.benchmark.id}>
                  <div
                    role="row"
                    id={benchmarkAnchor(row.benchmark.id)}
                    tabIndex={-1}
                    className={styles.row}
                    data-idle={row.idle !== null || shares[row.benchmark.id] === 0 || undefined}
                  >
                    {i === 0 && group !== null && (
                      <GroupHead {...groupProps(group, members, share, canFold ? false : null)} />
                    )}
                    <RowHead
                      id={row.benchmark.id}
                      label={row.benchmark.label[locale]}
                      about={about(row)}
                      share={rounded(shares[row.benchmark.id] ?? 0)}
                      locked={locks.has(row.benchmark.id)}
                      changed={scenario.weights[row.benchmark.id] !== undefined}
                      stuck={isStuck([row.benchmark.id]) ? words.stuck : null}
                      last={counting.length === 1 && counting[0]?.benchmark === row.benchmark.id ? words.last : null}
                      idle={row.idle === null ? null : words.outOfPlay[row.idle]}
                      strip={strips.get(row.benchmark.id)}
                      stripText={isDragging ? undefined : stripWords(row.benchmark.id)}
                      shortOf={shortOf}
                      choice={choiceOf([row.benchmark.id])}
                      onShare={handleShare}
                      actions={actions}
                    />
                    {columns.map((team) => {
                      const cell = row.cells.get(team)
                      const part = parts.get(team)?.get(row.benchmark.id)
                      return cell === undefined ? (
                        <div role="cell" key={team} data-column={team} />
                      ) : (
                        <ValueCell
                          key={team}
                          isFirst={team === columns[0]}
                          team={team}
                          teamName={name(team).text}
                          row={row.benchmark.id}
                          rowName={row.benchmark.label[locale]}
                          cell={cell}
                          decimals={row.decimals}
                          part={part === undefined ? null : seen((scale.beta * part.amount) / (100 * scale.full))}
                          track={seen((scale.beta * trackShare(part, row.benchmark.id)) / scale.full)}
                        />
                      )
                    })}
                    <GapCell
                      points={gaps?.benchmarks.get(row.benchmark.id)?.points ?? null}
                      isFilled={gaps?.benchmarks.get(row.benchmark.id)?.isFilled ?? false}
                      largest={largestGap}
                    />
                  </div>
                  {opened?.kind === 'value' && opened.row === row.benchmark.id && detail}
                </Fragment>
              ))}
          </div>
        )
      })}
      <PillarRows
        analysis={analysis}
        account={account}
        columns={columns}
        scale={scale}
        gaps={gaps}
        largest={largestGap}
        detail={detail}
      />
      <PenaltyRow columns={columns} largest={largestGap} penalty={gaps?.penalty ?? 0} />
      <div role="rowgroup" className={styles.group}>
        <div role="row" className={styles.sum}>
          <div role="rowheader" className={styles.whole}>
            {sum === 0 ? <strong role="alert">{words.wholeZero}</strong> : `${words.whole} ${percent(sum)}%`}
          </div>
          {gaps !== null && (
            <div role="cell" className={styles.margin}>
              <b>{signed(gaps.margin, points)}</b>
              {gaps.filledRows > 0 && <span>{t.matrix.gaps.filledRows(gaps.filledRows)}</span>}
            </div>
          )}
        </div>
      </div>
    </>
  )

  function groupProps(
    group: NonNullable<BoardGroup['group']>,
    members: readonly string[],
    share: number,
    isFolded: boolean | null,
  ) {
    return {
      group,
      members,
      share: rounded(share),
      isStuck: isStuck(members),
      choice: choiceOf(members),
      isFolded,
      actions,
    }
  }

  function stripWords(id: BenchmarkId): string | undefined {
    const strip = strips.get(id)
    return strip && stripText(strip, shares[id] ?? 0, name, t.weights.strip)
  }

  function about({ benchmark }: BoardRow): string {
    return benchmark.higherIsBetter ? '' : words.lowerIsBetter
  }

  function trackShare(part: Contribution | undefined, id: BenchmarkId): number {
    return part?.share ?? evaluation.shares[id] ?? 0
  }
}

const NO_KINDS = { self: 0, 'third-party': 0, official: 0, filled: 0, hypothetical: 0 } as const
