import { type Competition, evaluate } from '#core/engine/index.ts'
import { fromSearch } from '#state/scenario/decode.ts'
import { toSearch } from '#state/scenario/encode.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'

/**
 * What must hold for any text taken as a link: it gives a scenario and a list of issues without
 * throwing, the scenario's own link gives it back, and on every competition it resolves and evaluates
 * to finite numbers with a verdict for each team.
 *
 * @throws Error that says what does not hold.
 */
export function checkLink(text: string, competitions: readonly Competition[]): void {
  const { scenario, issues } = fromSearch(text)
  if (!Array.isArray(issues)) throw new Error('no list of issues')
  const again = fromSearch(toSearch(scenario))
  if (again.issues.length > 0 || toSearch(again.scenario) !== toSearch(scenario)) {
    throw new Error(`its own link is not read back: ${toSearch(scenario)}`)
  }
  for (const competition of competitions) {
    const { choices, notices } = resolveChoices(scenario, competition)
    if (!Array.isArray(notices)) throw new Error('no list of notices')
    const evaluation = evaluate(competition, choices)
    if (evaluation.verdicts.length !== competition.teams.length) throw new Error('a team has no verdict')
    refuseOddNumbers(evaluation, 'evaluation')
  }
}

function refuseOddNumbers(value: unknown, path: string): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${path} is ${value}`)
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) refuseOddNumbers(part, `${path}.${key}`)
}
