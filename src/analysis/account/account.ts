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

/** What every picture of the verdict says of one team. */
export type TeamAccount = {
  readonly team: TeamId
  readonly row: RankedTeam
  readonly verdict: TeamVerdict
  readonly gate: GateResult
  readonly outcome: Outcome
  readonly route: Route | null
  /** Would be next by score where the gate has taken every place. */
  readonly isNext: boolean
  /** Why its place is open: an equal total, a team without a score, or the gate. */
  readonly openBy: 'tie' | 'unscored-team' | 'gate' | null
  /** Points above (+) or below (−) the other side of the score cut; null where there is none. */
  readonly margin: number | null
  readonly unscored: UnscoredReason | null
  readonly kinds: KindCounts
}

/**
 * The one account of the verdict, keyed by team: board, sticky line, slides, embed, report, pictures and message draw
 * from it.
 */
export type VerdictAccount = {
  /** By score, best first; teams without a total last. */
  readonly teams: readonly TeamAccount[]
  readonly of: (team: TeamId) => TeamAccount | undefined
  readonly cut: Cut
  /** What the gap column compares at first. */
  readonly pair: CutPair | null
}

export function verdictAccount(evaluation: Evaluation, { gate, seats }: CutChoices): VerdictAccount {
  const kept = accounts.get(evaluation)
  if (kept?.gate === gate && kept.seats === seats) return kept.account
  const account = accountOf(evaluation, { gate, seats })
  accounts.set(evaluation, { gate, seats, account })
  return account
}

type CutChoices = Pick<Choices, 'gate' | 'seats'>

/** Several parts of the page ask for the account of the same picture. */
const accounts = new WeakMap<Evaluation, CutChoices & { readonly account: VerdictAccount }>()

function accountOf(evaluation: Evaluation, choices: CutChoices): VerdictAccount {
  const verdicts = new Map(evaluation.verdicts.map((verdict) => [verdict.team, verdict]))
  const gates = new Map(evaluation.gates.map((gate) => [gate.team, gate]))
  const raced = (team: TeamId) => choices.gate !== 'fills' || gates.get(team)?.status !== 'fail'
  const pair = cutPair(evaluation, raced)
  const next = nextByScore(evaluation)
  const marginOf = marginAtCut(evaluation, raced)
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
        // Only teams in sight are asked for theirs.
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

/** Against the best team that is out by score, for those that stay; against the worst that stays, for those out. */
function marginAtCut(evaluation: Evaluation, raced: (team: TeamId) => boolean) {
  const scored = evaluation.ranking.filter((row) => row.total !== null)
  const out = scored.find((row) => row.byScore === 'out')
  const stays = scored.findLast((row) => row.byScore === 'safe' && raced(row.team))
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
