import type { Choices } from '../domain/choices.ts'
import type { Score, Team } from '../domain/competition.ts'

/** What of the choices decides which value stands in a cell, besides a what-if value. */
export type CellChoices = Pick<Choices, 'asOf' | 'undated' | 'source'>

/** Why a score can never stand in a cell of the team. */
type Unfit = 'other-model' | 'non-thinking' | 'conflicting'
/** Why a score cannot stand in its cell under these choices. */
type Refusal = 'superseded' | 'later' | 'undated-hidden' | 'source-policy'

/** Only the model entered in this stage, thinking (unlabelled counts as thinking), and not in conflict. */
export function unfit(score: Score, team: Team): Unfit | null {
  if (!team.entry.models.includes(score.model)) return 'other-model'
  if (score.mode === 'non-thinking') return 'non-thinking'
  return score.status === 'conflicting' ? 'conflicting' : null
}

/** A superseded score can stand only while it stood; one of which the last day is not recorded, on no day. */
export function refusal(score: Score, choices: CellChoices): Refusal | null {
  if (score.status === 'superseded' && choices.asOf > (score.stoodUntil ?? '')) return 'superseded'
  if (score.public.first > choices.asOf) return 'later'
  if (choices.undated === 'hide' && choices.asOf < score.public.last) return 'undated-hidden'
  const isSelf = score.kind === 'self'
  if (choices.source === 'self' && !isSelf) return 'source-policy'
  if (choices.source === 'third-party' && isSelf) return 'source-policy'
  return null
}

/** Why a score of the team cannot stand in its cell, or null if it can. */
export const whyRefused = (score: Score, team: Team, choices: CellChoices): Unfit | Refusal | null =>
  unfit(score, team) ?? refusal(score, choices)
