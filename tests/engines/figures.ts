import { type Competition, evaluatePrepared, prepare } from '#core/engine/index.ts'
import { weightChances } from '#core/robustness/index.ts'
import { fromSearch } from '#state/scenario/decode.ts'
import { exportEvaluation } from '#state/scenario/export.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { elementaryBits } from '../random/elementaryBits.ts'

/** Everything that is drawn for a link, as the JSON of the page and of the command line, and the weights alone. */
export function figuresOf(link: string, competitions: Readonly<Record<string, Competition>>, samples: number): string {
  const { scenario, issues } = fromSearch(link)
  const competition = competitions[scenario.competition] as Competition
  const { choices } = resolveChoices(scenario, competition)
  const prepared = prepare(competition, choices)
  const { seed } = scenario.uncertainty
  return JSON.stringify([
    exportEvaluation(scenario, competition, issues, samples),
    weightChances(prepared, evaluatePrepared(prepared, choices), choices, { seed, points: 64, randomisations: 2 }),
  ])
}

export { elementaryBits }
