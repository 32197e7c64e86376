import { useCallback, useMemo, useRef } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { type VerdictAccount, verdictAccount } from '#analysis/account/account.ts'
import { barScale } from '#analysis/account/barScale.ts'
import { boardGroups } from '#analysis/account/boardRows.ts'
import { columnsOf } from '#analysis/account/columns.ts'
import { gapColumn } from '#analysis/account/gaps.ts'
import { RULE_SET_IDS } from '#core/engine/index.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage } from '#i18n/useT.ts'
import { headWords } from '#provenance/headWords.ts'
import { choosePair, useBoard } from '#state/navigation/boardStore.ts'
import { rulesOf } from '#state/scenario/ruleChoice.ts'
import styles from './Board.module.css'
import { ChanceRow } from './ChanceRow.tsx'
import { Conditions } from './Conditions.tsx'
import { CutLine } from './CutLine.tsx'
import { Detail } from './Detail.tsx'
import { GapHead } from './GapHead.tsx'
import { GateRows, StatusRow } from './GateRows.tsx'
import { Head } from './Heads.tsx'
import { KeepFocus } from './KeepFocus.tsx'
import { moveBetweenCells } from './moveBetweenCells.ts'
import { PolicyNote } from './PolicyNote.tsx'
import { ScoreRows } from './ScoreRows.tsx'
import { useColumns } from './useColumns.ts'
import { useGateView } from './useGateView.ts'
import { useStrips } from './useStrips.ts'
import { useWeightActions } from './useWeightActions.ts'

/**
 * Weights, data, gate and outcome in one table: columns are teams by score, rows are everything that decides.
 * @param gate which components of the gate have a row at first, where there is room for all.
 */
export function Board({ gate = 'all' }: { readonly gate?: 'all' | 'none' }) {
  const { t, locale } = useLanguage()
  const analysis = useAnalysis()
  const { dataset, evaluation, prepared, choices, readings, scenario } = analysis
  const { competition } = dataset
  const board = useRef<HTMLDivElement>(null)
  const account = useMemo(() => verdictAccount(evaluation, choices), [evaluation, choices])
  const pins = useBoard((s) => s.pins)
  const chosen = useBoard((s) => s.pair)
  const opened = useBoard((s) => s.opened)
  const view = useGateView(gate)
  const order = columnsOf(account, pins)
  const columns = useColumns(board, order)
  const columnsKey = String(columns)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns by content
  const groups = useMemo(() => boardGroups(prepared, columns), [prepared, columnsKey])
  const strips = useStrips(analysis)
  const actions = useWeightActions(competition.field)
  // Memoised, so that it is the same object at every step of a drag.
  const rules = useMemo(() => rulesOf(scenario.rules), [scenario.rules])
  const name = namer(competition, locale)
  const teams = new Map(competition.teams.map((team) => [team.id, team]))
  const shortOf = useMemo(() => {
    const names = new Map(competition.teams.map((team) => [team.id, team.short[locale]]))
    return (id: string) => names.get(id) ?? id
  }, [competition, locale])

  const pair = pairOf(chosen, account)
  const gaps = pair === null ? null : gapColumn(evaluation, competition, pair.of, pair.against)
  const hasGate = competition.claims.length > 0
  const first = pair?.of
  // The pressed team is compared with the one that came first before.
  const compare = useCallback(
    (team: string) => choosePair(first === undefined || first === team ? null : { of: team, against: first }),
    [first],
  )
  const eliminated = RULE_SET_IDS.map(
    (id) => readings[id].verdicts.filter(({ outcome }) => outcome === 'out').length,
  ).join()
  const { cut } = account
  const firstAtCut =
    cut.kind === 'open' ? order.find((team) => cut.teams.includes(team)) : cut.kind === 'none' ? undefined : cut.before
  const cutAt = firstAtCut === undefined ? order.length - 1 : Math.max(0, order.indexOf(firstAtCut))
  const detail = opened === null || opened.kind === 'weight' ? null : <Detail opened={opened} />

  return (
    <div className={styles.frame}>
      <div className={styles.board} ref={board} style={{ '--n': columns.length } as React.CSSProperties} id="board">
        <CutLine kind={cut.kind} at={cutAt} columns={columns.length} reason={cut.kind === 'none' ? cut.reason : null} />
        <KeepFocus order={columnsKey}>
          <div role="table" aria-label={t.matrix.label} onKeyDown={moveBetweenCells}>
            <div className={styles.top}>
              <div role="row" className={styles.heads}>
                <div role="columnheader" className={styles.corner}>
                  <span className="visually-hidden">{t.matrix.heads.corner}</span>
                  <Conditions competition={competition} scenario={scenario} choices={choices} />
                  <PolicyNote policies={analysis.policies} competition={competition} />
                </div>
                {columns.map((id) => {
                  const team = account.of(id)
                  if (team === undefined) return null
                  return (
                    <Head
                      key={id}
                      team={id}
                      name={name(id).text}
                      short={teams.get(id)?.short[locale] ?? id}
                      total={team.row.total}
                      {...headWords(team, t.matrix)}
                      assumed={team.gate.assumed === null ? null : t.matrix.heads.assumed[team.gate.assumed]}
                      isCompared={pair !== null && (pair.of === id || pair.against === id)}
                      isPinned={
                        competition.teams.length > columns.length || pins.includes(id) ? pins.includes(id) : null
                      }
                      onCompare={compare}
                    />
                  )
                })}
                <GapHead
                  competition={competition}
                  of={pair?.of ?? null}
                  against={pair?.against ?? null}
                  isChosen={chosen !== null}
                />
              </div>
              <ChanceRow competition={competition} columns={columns} seats={choices.seats} />
              {hasGate && (
                <StatusRow
                  competition={competition}
                  columns={columns}
                  gates={evaluation.gates}
                  reading={scenario.rules.preset}
                  eliminated={eliminated}
                  view={view}
                />
              )}
            </div>
            {hasGate && (
              <GateRows
                competition={competition}
                columns={columns}
                gates={evaluation.gates}
                rules={rules}
                shows={view.shows}
                detail={opened?.kind === 'gate' || opened?.kind === 'evidence' ? detail : null}
              />
            )}
            <ScoreRows
              analysis={analysis}
              account={account}
              columns={columns}
              groups={groups}
              strips={strips}
              scale={barScale(evaluation, competition)}
              gaps={gaps}
              shortOf={shortOf}
              actions={actions}
              detail={opened?.kind === 'value' || opened?.kind === 'points' ? detail : null}
            />
          </div>
        </KeepFocus>
      </div>
    </div>
  )
}

/** The chosen pair, where both of its teams have a total; else the two at the cut. */
function pairOf(chosen: { readonly of: string; readonly against: string } | null, account: VerdictAccount) {
  const hasTotal = (team: string) => (account.of(team)?.row.total ?? null) !== null
  if (chosen !== null && hasTotal(chosen.of) && hasTotal(chosen.against)) return chosen
  return account.pair === null ? null : { of: account.pair.below, against: account.pair.above }
}
