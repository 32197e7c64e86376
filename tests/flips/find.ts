import { type Choices, type Competition, evaluatePrepared, prepare } from '#core/engine/index.ts'
import { type Flips, findFlips, type Goal, type TeamFlips } from '#core/flips/index.ts'

/** All smallest changes at once. */
export function flipsOf(competition: Competition, choices: Choices, locked: ReadonlySet<string> = new Set()): Flips {
  const prepared = prepare(competition, choices)
  const work = findFlips({ competition, choices, prepared, evaluation: evaluatePrepared(prepared, choices), locked })
  for (;;) {
    const turn = work.next()
    if (turn.done) return turn.value
  }
}

export function flipOf(flips: Flips, team: string, goal: Goal): TeamFlips {
  const found = flips.teams.find((entry) => entry.team === team && entry.goal === goal)
  if (found === undefined) throw new Error(`no flips of ${team} to ${goal}`)
  return found
}
