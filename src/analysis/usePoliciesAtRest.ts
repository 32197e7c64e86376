import { useEffect, useState } from 'react'
import {
  type Choices,
  type Competition,
  comparePolicies,
  type PolicyOutcome,
  type Prepared,
} from '#core/engine/index.ts'
import { isBeyond } from './boardSize.ts'

const REST_MS = 500
const NONE: readonly PolicyOutcome[] = []

/**
 * The verdict under each missing policy where there are too many teams to reckon it in every frame: once the
 * choices rest. Empty until then, for boards beyond all measure, and where no value is missing, since then no policy
 * differs from another.
 */
export function usePoliciesAtRest(
  competition: Competition,
  choices: Choices,
  prepared: Prepared,
  isWanted: boolean,
): readonly PolicyOutcome[] {
  const [known, setKnown] = useState<{ readonly of: Choices; readonly policies: readonly PolicyOutcome[] } | null>(null)
  const hasGaps = isWanted && prepared.teams.some((team) => team.ownValues < competition.field.length)
  const isDue = hasGaps && !isBeyond(competition, 'policiesAtRest')

  useEffect(() => {
    if (!isDue) return
    const timer = setTimeout(() => setKnown({ of: choices, policies: comparePolicies(competition, choices) }), REST_MS)
    return () => clearTimeout(timer)
  }, [isDue, competition, choices])

  return isDue && known?.of === choices ? known.policies : NONE
}
