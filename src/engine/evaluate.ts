import { type Decision, decide } from './decide.ts'
import { type KnownPillar, knownPillars, pillarTotal } from './pillars.ts'
import { type Prepared, type PreparedTeam, prepare } from './prepare.ts'
import { tieGroups } from './ties.ts'
import type {
  Choices,
  Competition,
  Contribution,
  Evaluation,
  GateResult,
  Notice,
  PillarId,
  PillarValue,
  RankedTeam,
  Reason,
  TeamVerdict,
  UnscoredReason,
} from './types.ts'

/**
 * The whole deterministic answer for one competition and one set of choices: scores, ranks, gate,
 * seats, and who is out (SPEC 3 and 4). Pure; codes and numbers only. Never throws for data that
 * passed the schema and choices within `LIMITS`.
 */
export function evaluate(competition: Competition, choices: Choices): Evaluation {
  return evaluatePrepared(prepare(competition, choices), choices)
}

/** The cheap half of `evaluate`: all that a weight drag has to compute anew. */
export function evaluatePrepared(prepared: Prepared, choices: Choices): Evaluation {
  const { competition, gates } = prepared
  const weights = prepared.inPlay.map((id) => choices.weights[id] ?? 0)
  const weightSum = weights.reduce((sum, w) => sum + w, 0)
  const shares = weights.map((w) => (weightSum > 0 ? w / weightSum : 0))
  const pillars = knownPillars(competition, choices)
  const pillarWeights = effectiveWeights(competition, choices, pillars)
  const pillarSum = Object.values(pillarWeights).reduce((sum, w) => sum + w, 0)

  const noScore: UnscoredReason | null =
    prepared.inPlay.length === 0
      ? 'no-benchmark-left'
      : weightSum <= 0
        ? 'no-usable-weight'
        : pillarSum <= 0
          ? 'no-pillar'
          : null

  const teams = prepared.teams.map((team, i) => {
    const gate = gates[i] as GateResult
    return scoreTeam(team, gate, prepared, shares, pillars, pillarWeights, noScore, choices)
  })
  const ranked = rankTeams(teams)
  const byTeam = competition.teams.map((_, i) => ({
    total: teams[i]?.total ?? null,
    gate: (gates[i] as GateResult).status,
  }))
  const decisions = decide(byTeam, choices.gate, choices.seats)
  const verdicts = competition.teams.map((_, i) => verdictOf(i, ranked.ranks, teams, gates, decisions, choices))

  return {
    ranking: ranked.order.map((i) => ({ ...(teams[i] as Scored), rank: ranked.ranks[i] ?? null })),
    verdicts,
    gates,
    shares: Object.fromEntries(prepared.inPlay.map((id, j) => [id, shares[j] as number])),
    pillarWeights,
    notices: noticesOf(prepared, pillars, noScore, teams, decisions, choices),
  }
}

type Scored = Omit<RankedTeam, 'rank'>

function effectiveWeights(
  competition: Competition,
  choices: Choices,
  pillars: readonly KnownPillar[],
): Record<PillarId, number> {
  const unknown = new Set(pillars.filter((p) => p.values === null).map((p) => p.pillar.id))
  return Object.fromEntries(
    competition.pillars.map((p) => [p.id, unknown.has(p.id) ? 0 : (choices.pillars[p.id] ?? 0)]),
  )
}

function scoreTeam(
  { team, cells, ownValues, values }: PreparedTeam,
  gate: GateResult,
  prepared: Prepared,
  shares: readonly number[],
  pillars: readonly KnownPillar[],
  pillarWeights: Readonly<Record<PillarId, number>>,
  noScore: UnscoredReason | null,
  choices: Choices,
): Scored {
  const ownShare = prepared.keepsGaps ? shares.reduce((sum, s, j) => sum + (values?.[j] ? s : 0), 0) : 1
  const unscored: UnscoredReason | null =
    noScore ?? (values === null ? 'no-own-value' : ownShare <= 0 ? 'no-weight-on-own-values' : null)

  const contributions: Contribution[] = []
  let benchmarkScore = 0
  if (unscored === null && values !== null) {
    values.forEach((value, j) => {
      if (value === null) return
      const share = (shares[j] as number) / ownShare
      const amount = share * value.normalised
      benchmarkScore += amount
      contributions.push({ benchmark: prepared.inPlay[j] as string, ...value, share, amount })
    })
  }

  const parts: Record<PillarId, PillarValue> = {}
  for (const { id, isBenchmark } of prepared.competition.pillars) {
    if (isBenchmark && unscored === null) parts[id] = { origin: 'computed', value: benchmarkScore, max: 100 }
  }
  for (const { pillar, values: points } of pillars) {
    const value = points?.get(team.id)
    if (value !== undefined) parts[pillar.id] = value
  }

  const failed = gate.components.filter((c) => c.effect === 'fail').length
  const penalty = choices.gate === 'penalty' ? choices.penalty * failed : 0
  return {
    team: team.id,
    total: unscored === null ? pillarTotal(parts, pillarWeights) - penalty : null,
    benchmarkScore: unscored === null ? benchmarkScore : null,
    penalty,
    pillars: parts,
    contributions,
    cells,
    ownValues,
    unscored,
  }
}

/** Competition ranks 1-1-3; the order puts the unscored last and keeps the teams' order inside a tie. */
function rankTeams(teams: readonly Scored[]): { order: number[]; ranks: (number | null)[] } {
  const scored = teams.map((_, i) => i).filter((i) => teams[i]?.total !== null)
  const ranks: (number | null)[] = teams.map(() => null)
  const order: number[] = []
  for (const group of tieGroups(scored.map((i) => teams[i]?.total as number))) {
    const rank = order.length + 1
    const members = group.map((g) => scored[g] as number).sort((a, b) => a - b)
    for (const i of members) ranks[i] = rank
    order.push(...members)
  }
  return { order: [...order, ...teams.map((_, i) => i).filter((i) => teams[i]?.total === null)], ranks }
}

function verdictOf(
  i: number,
  ranks: readonly (number | null)[],
  teams: readonly Scored[],
  gates: readonly GateResult[],
  decisions: readonly Decision[],
  choices: Choices,
): TeamVerdict {
  const { outcome, route, byScore, tiedWith } = decisions[i] as Decision
  const gate = gates[i] as GateResult
  const { team, total, unscored } = teams[i] as Scored
  const reasons: Reason[] = []
  if (choices.gate !== 'off') {
    for (const { component, state, effect, standing } of gate.components) {
      if (effect === 'fail') reasons.push({ code: 'gate-fails', component, state, claims: standing })
      if (effect === 'open') reasons.push({ code: 'gate-open', component, state, claims: standing })
    }
  }
  if (byScore === 'out' && total !== null) {
    let next: Scored | null = null
    teams.forEach((other, j) => {
      const stays = decisions[j]?.byScore !== 'out' && (choices.gate !== 'fills' || gates[j]?.status !== 'fail')
      if (stays && other.total !== null && (next === null || other.total < (next.total as number))) next = other
    })
    const after = next as Scored | null
    reasons.push({
      code: 'lowest-score',
      rank: ranks[i] as number,
      total,
      gap: after === null ? null : (after.total as number) - total,
      next: after?.team ?? null,
    })
  }
  if (tiedWith.length > 1) reasons.push({ code: 'tie-at-cut', teams: tiedWith.map((j) => (teams[j] as Scored).team) })
  if (unscored !== null) reasons.push({ code: 'unscored', reason: unscored })
  return { team, outcome, route, gate: gate.status, reasons }
}

function noticesOf(
  prepared: Prepared,
  pillars: readonly KnownPillar[],
  noScore: UnscoredReason | null,
  teams: readonly Scored[],
  decisions: readonly Decision[],
  choices: Choices,
): Notice[] {
  const notices: Notice[] = []
  if (noScore === 'no-benchmark-left' || noScore === 'no-usable-weight' || noScore === 'no-pillar') {
    notices.push({ code: noScore })
  }
  if (prepared.unpublished.length > 0)
    notices.push({ code: 'benchmarks-unpublished', benchmarks: prepared.unpublished })
  if (prepared.excluded.length > 0) notices.push({ code: 'benchmarks-excluded', benchmarks: prepared.excluded })
  for (const { pillar, values } of pillars) {
    if (values === null && (choices.pillars[pillar.id] ?? 0) > 0)
      notices.push({ code: 'pillar-not-known', pillar: pillar.id })
  }
  if (teams.length > 0 && decisions.every((d) => d.outcome === 'out')) {
    notices.push({ code: 'all-eligible-go', teams: teams.length })
  }
  const failures = prepared.gates.filter((g) => g.status === 'fail').length
  if (choices.gate === 'fills' && choices.seats > 0 && failures >= choices.seats && failures < teams.length) {
    const oneMore = decide(
      teams.map((t, i) => ({ total: t.total, gate: prepared.gates[i]?.status ?? 'pass' })),
      'fills',
      failures + 1,
    )
    notices.push({
      code: 'seats-taken-by-gate',
      next: teams.filter((_, i) => oneMore[i]?.byScore !== 'safe').map((t) => t.team),
    })
  }
  return notices
}
