import { dayBefore } from '#analysis/replayAccount.ts'
import { type Competition, type Evaluation, evaluate, prepare } from '#core/engine/index.ts'
import { type Flips, findFlips } from '#core/flips/index.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO, type Scenario } from '#state/scenario/scenario.ts'
import { applySingleChange, singleChangesOf } from './singleChanges.ts'
import type { Slide } from './slide.ts'

/** In the order of the slides. */
const STORY_READINGS = ['strict', 'lenient'] as const

/**
 * The slides of the built-in story of one competition: scores alone on the day before the decision, the strict and the
 * lenient reading of that day, what was decided, and for each team that was eliminated what would have saved it. All of
 * it is evaluated from the data: without a decision the slides about it are missing, and readings that give the same
 * verdict as scores alone are left out.
 *
 * @param dataVersion as the scenario on the page pins it.
 * @param flips of `happenedChoices`; null while they are computed, which the last slides then say.
 */
export function storyOf(competition: Competition, dataVersion: string | null, flips: Flips | null): Slide[] {
  const start: Scenario = { ...DEFAULT_SCENARIO, competition: competition.id, dataVersion }
  const { actual } = competition
  const eve: Scenario = { ...start, asOf: actual === null ? null : dayBefore(actual.decided) }
  const scoresAlone: Scenario = { ...eve, gate: 'off' }
  const readings = STORY_READINGS.map((reading) => ({ reading, scenario: { ...eve, rules: { preset: reading } } }))
  const plain = outcomes(evaluated(competition, scoresAlone))
  const readingsMatter = readings.some(({ scenario }) => outcomes(evaluated(competition, scenario)) !== plain)
  const happened = happenedScenario(competition, dataVersion)

  const slides: Slide[] = [
    { id: 'eve', scenario: scoresAlone, topic: { code: 'eve', asOf: eve.asOf }, note: null },
    ...(readingsMatter ? readings : []).map(
      ({ reading, scenario }): Slide => ({ id: reading, scenario, topic: { code: 'reading', reading }, note: null }),
    ),
  ]
  if (actual !== null) slides.push({ id: 'happened', scenario: happened, topic: { code: 'happened' }, note: null })
  for (const { team, outcome } of evaluated(competition, happened).verdicts) {
    if (outcome === 'safe') continue
    const found = flips?.teams.find((other) => other.team === team && other.goal === 'safe')
    const changes = flips === null ? null : found === undefined ? [] : singleChangesOf(found)
    const [first] = changes ?? []
    slides.push({
      id: `saved-${team}`,
      scenario: first === undefined ? happened : applySingleChange(happened, competition, team, first),
      topic: { code: 'saved', team, before: happened, changes },
      note: null,
    })
  }
  return slides
}

/** The official reading with all that had been published once the decision was explained. */
function happenedScenario(competition: Competition, dataVersion: string | null): Scenario {
  const { actual, defaultDate } = competition
  const asOf = actual === null || actual.decided < defaultDate ? null : actual.decided
  return { ...DEFAULT_SCENARIO, competition: competition.id, dataVersion, asOf }
}

/** The smallest changes that the last slides show. Yields, so that it can run in slices. */
export function findStoryFlips(competition: Competition): Generator<undefined, Flips> {
  const { choices } = resolveChoices(happenedScenario(competition, null), competition)
  const prepared = prepare(competition, choices)
  const evaluation = evaluate(competition, choices)
  return findFlips({ competition, choices, prepared, evaluation, locked: new Set() })
}

const evaluated = (competition: Competition, scenario: Scenario): Evaluation =>
  evaluate(competition, resolveChoices(scenario, competition).choices)

const outcomes = ({ verdicts }: Evaluation): string => verdicts.map(({ outcome }) => outcome).join()
