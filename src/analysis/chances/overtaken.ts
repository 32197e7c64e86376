import type { Evaluation, TeamId } from '#core/engine/index.ts'
import type { Robustness } from '#core/robustness/index.ts'

/**
 * Where verdict and chances seem to contradict one another: a team that the verdict eliminates on score, or of which it
 * leaves open on score whether it does, and one that it does not and that the draws eliminate on score more often; of
 * several those that lie furthest apart, of open ones the one that goes most often.
 */
export function overtaken(
  { verdicts, gates }: Pick<Evaluation, 'verdicts' | 'gates'>,
  { teams }: Pick<Robustness, 'teams'>,
): { readonly out: TeamId; readonly by: TeamId } | null {
  const sorted = teams.toSorted((a, b) => a.outByScore - b.outByScore)
  const isOut = new Set(verdicts.flatMap(({ team, route }) => (route === 'score' || route === 'both' ? [team] : [])))
  const hasOpenGate = new Set(gates.flatMap(({ team, status }) => (status === 'unknown' ? [team] : [])))
  const isOpen = new Set(
    verdicts.flatMap(({ team, outcome }) => (outcome === 'undecided' && !hasOpenGate.has(team) ? [team] : [])),
  )
  const out = sorted.find(({ team }) => isOut.has(team)) ?? sorted.findLast(({ team }) => isOpen.has(team))
  const by = sorted.findLast(({ team }) => !isOut.has(team) && !isOpen.has(team))
  return out === undefined || by === undefined || by.outByScore <= out.outByScore
    ? null
    : { out: out.team, by: by.team }
}
