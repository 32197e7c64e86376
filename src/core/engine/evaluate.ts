import { type Decision, decide } from './decide.ts'
import type { Choices } from './domain/choices.ts'
import type { BenchmarkId, Competition } from './domain/competition.ts'
import type { Evaluation, GateResult } from './domain/evaluation.ts'
import { noticesOf } from './notices.ts'
import { type Prepared, prepare } from './prepare.ts'
import { rankedTeam } from './rankedTeam.ts'
import { rankTotals } from './rankTotals.ts'
import { type Scored, scoreTeam } from './scoreTeam.ts'
import { verdictsOf } from './verdicts.ts'
import { weigh } from './weigh.ts'

/**
 * The whole deterministic answer for one competition and one set of choices: scores, ranks, gate,
 * seats, and who is out (docs/method.md, 1 to 11). Pure; codes and numbers only. Never throws for data that
 * passed the schema and choices within `LIMITS`.
 */
export function evaluate(competition: Competition, choices: Choices): Evaluation {
  return evaluatePrepared(prepare(competition, choices), choices)
}

/** The cheap half of `evaluate`: all that a weight drag has to compute anew. */
export function evaluatePrepared(prepared: Prepared, choices: Choices): Evaluation {
  const { gates, inPlay } = prepared
  const weighing = weigh(prepared, choices)
  const scored = prepared.teams.map((team, i) => scoreTeam(team, gates[i] as GateResult, prepared, weighing, choices))
  const { order, ranks } = rankTotals(scored.map((s) => s.total))
  const decisions = decide(
    scored.map(({ total }, i) => ({ total, gate: (gates[i] as GateResult).status })),
    choices.gate,
    choices.seats,
  )

  const shares: Record<BenchmarkId, number> = {}
  for (let j = 0; j < inPlay.length; j++) shares[inPlay[j] as BenchmarkId] = weighing.shares[j] as number
  return {
    ranking: order.map((i) => {
      const { byScore } = decisions[i] as Decision
      return rankedTeam(scored[i] as Scored, ranks[i] as number | null, byScore, prepared, weighing)
    }),
    verdicts: verdictsOf(scored, ranks, gates, decisions, choices),
    gates,
    shares,
    pillarWeights: weighing.pillarWeights,
    notices: noticesOf(prepared, weighing, scored, decisions, choices),
  }
}
