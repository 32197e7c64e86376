import {
  type Choices,
  type Evaluation,
  type GateResult,
  type GateStatus,
  type Outcome,
  type RankedTeam,
  type Route,
  type TeamId,
  type TeamVerdict,
  TIE,
  type UnscoredReason,
} from '#core/engine/index.ts'
import { type Cut, type CutPair, cutOf, cutPair, nextByScore } from './cut.ts'
import { type KindCounts, kindCounts } from './kinds.ts'

/** What board, slides and exports show of one team. */
export type TeamAccount = {
  readonly team: TeamId
  readonly row: RankedTeam
  readonly verdict: TeamVerdict
  readonly gate: GateResult
  readonly outcome: Outcome
  readonly route: Route | null
  /** Under `fills`, where the gate takes every seat: the team that would be next by score. */
  readonly isNext: boolean
  /** Why its outcome is undecided: an equal total, another team without a score, or the gate; null if it is decided. */
  readonly openBy: 'tie' | 'unscored-team' | 'gate' | null
  /**
   * Points of the total above (+) or below (−) the nearest team on the other side of the cut; null where there is none.
   */
  readonly margin: number | null
  readonly unscored: UnscoredReason | null
  /** How many of its values that count are its own, a third party's, filled in and typed. */
  readonly kinds: KindCounts
}

/**
 * The view model of the verdict, by team. Board, sticky line, slides, embed, report, pictures and message all read it,
 * so that they cannot differ.
 */
export type VerdictAccount = {
  /** By score, best first; teams without a total last. */
  readonly teams: readonly TeamAccount[]
  readonly of: (team: TeamId) => TeamAccount | undefined
  readonly cut: Cut
  /** The two teams that the gap column compares unless the reader picks others. */
  readonly pair: CutPair | null
}

/** The account of an evaluation, kept as long as the evaluation and the choices of the cut are the same. */
export function verdictAccount(evaluation: Evaluation, { gate, seats }: CutChoices): VerdictAccount {
  const kept = accounts.get(evaluation)
  if (kept?.gate === gate && kept.seats === seats) return kept.account
  const account = accountOf(evaluation, { gate, seats })
  accounts.set(evaluation, { gate, seats, account })
  return account
}

type CutChoices = Pick<Choices, 'gate' | 'seats'>

/** Several parts of the page ask for the account of the same evaluation. */
const accounts = new WeakMap<Evaluation, CutChoices & { readonly account: VerdictAccount }>()

function accountOf(evaluation: Evaluation, choices: CutChoices): VerdictAccount {
  const verdicts = new Map(evaluation.verdicts.map((verdict) => [verdict.team, verdict]))
  const gates = new Map(evaluation.gates.map((gate) => [gate.team, gate]))
  const isRanked = (team: TeamId) => choices.gate !== 'fills' || gates.get(team)?.status !== 'fail'
  const pair = cutPair(evaluation, isRanked)
  const next = nextByScore(evaluation)
  const marginOf = marginAtCut(evaluation, isRanked)
  const teams = evaluation.ranking.flatMap((row): TeamAccount[] => {
    const verdict = verdicts.get(row.team)
    const gate = gates.get(row.team)
    if (verdict === undefined || gate === undefined) return []
    let kinds: KindCounts | null = null
    return [
      {
        team: row.team,
        row,
        verdict,
        gate,
        outcome: verdict.outcome,
        route: verdict.route,
        isNext: next.includes(row.team),
        openBy: openBy(row, verdict, verdict.gate, evaluation),
        margin: marginOf(row),
        unscored: row.unscored,
        // Counted when first read: a league draws only the teams in sight.
        get kinds() {
          kinds ??= kindCounts(row)
          return kinds
        },
      },
    ]
  })
  const byTeam = new Map(teams.map((account) => [account.team, account]))
  return { teams, of: (team) => byTeam.get(team), cut: cutOf(evaluation, choices.seats), pair }
}

/**
 * The margin of each team: to the best team that is out by score for those that stay, to the worst that stays for those
 * out.
 */
function marginAtCut(evaluation: Evaluation, isRanked: (team: TeamId) => boolean) {
  const scored = evaluation.ranking.filter((row) => row.total !== null)
  const out = scored.find((row) => row.byScore === 'out')
  const stays = scored.findLast((row) => row.byScore === 'safe' && isRanked(row.team))
  return (row: RankedTeam): number | null => {
    const other = row.byScore === 'out' ? stays : out
    if (row.total === null || row.byScore === 'undecided' || other === undefined || other.total === null) return null
    return row.total - other.total
  }
}

function openBy(
  row: RankedTeam,
  verdict: TeamVerdict,
  gate: GateStatus,
  evaluation: Evaluation,
): TeamAccount['openBy'] {
  if (verdict.outcome !== 'undecided') return null
  if (row.byScore !== 'undecided') return 'gate'
  const isTied = evaluation.ranking.some(
    (other) =>
      other.team !== row.team && other.total !== null && row.total !== null && Math.abs(other.total - row.total) <= TIE,
  )
  if (isTied) return 'tie'
  return gate === 'unknown' || evaluation.ranking.every((other) => other.total !== null) ? 'gate' : 'unscored-team'
}
