import { type Decision, decide } from './decide.ts'
import type { Choices } from './domain/choices.ts'
import type { GateResult, Notice } from './domain/evaluation.ts'
import type { Prepared } from './prepare.ts'
import type { Scored } from './scoreTeam.ts'
import type { Weighing } from './weigh.ts'

/** What has to be said beside the verdict, by code. */
export function noticesOf(
  prepared: Prepared,
  { noScore, pillars }: Weighing,
  scored: readonly Scored[],
  decisions: readonly Decision[],
  choices: Choices,
): Notice[] {
  const { unpublished, excluded, gates } = prepared
  const notices: Notice[] = []
  if (noScore !== null) notices.push({ code: noScore })
  if (unpublished.length > 0) notices.push({ code: 'benchmarks-unpublished', benchmarks: unpublished })
  if (excluded.length > 0) notices.push({ code: 'benchmarks-excluded', benchmarks: excluded })
  for (const { pillar, values } of pillars) {
    if (values === null && (choices.pillars[pillar.id] ?? 0) > 0)
      notices.push({ code: 'pillar-not-known', pillar: pillar.id })
  }
  if (decisions.every((d) => d.outcome === 'out')) {
    notices.push({ code: 'all-eligible-go', teams: scored.length })
  }
  const assumed = gates.filter((g) => g.assumed !== null).map((g) => g.team)
  if (choices.gate === 'off' && assumed.length > 0) notices.push({ code: 'assumed-gate-off', teams: assumed })
  const failures = gates.filter((g) => g.status === 'fail').length
  if (choices.gate === 'fills' && choices.seats > 0 && failures >= choices.seats && failures < scored.length) {
    const oneMore = decide(
      scored.map(({ total }, i) => ({ total, gate: (gates[i] as GateResult).status })),
      'fills',
      failures + 1,
    )
    notices.push({
      code: 'seats-taken-by-gate',
      next: scored.filter((_, i) => (oneMore[i] as Decision).byScore !== 'safe').map((s) => s.prepared.team.id),
    })
  }
  return notices
}
