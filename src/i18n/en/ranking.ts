import type { Messages } from '../messages.ts'
import { and } from './and.ts'

export const ranking: Messages['ranking'] = {
  subtitle: (n, normalisation) =>
    `Weighted mean of ${n} benchmarks in points (${normalisation}). Hatched: filled in. Dashed outline: what-if`,
  subtitlePillars: 'Benchmarks, experts and users together. Hatched: calculated, not published',
  chart: 'Ranking and contributions',
  reason: {
    lowest: (gap, next) => `Lowest score, ${gap} points behind ${next.text}`,
    lowestAlone: 'Lowest score',
    tie: (teams) => `Tie between ${and(teams.map((n) => n.text))}`,
    unscored: {
      'no-own-value': 'no value published at all',
      'no-usable-weight': 'every weight is zero',
      'no-benchmark-left': 'no benchmark left',
      'no-pillar': 'no part of the evaluation to score',
      'no-weight-on-own-values': 'no weight on the values it has',
    },
    gateFails: (components) => `Fails on independence: ${components}`,
    gateOpen: (components) => `Open: ${components}`,
    component: (component, state, by, date, answered) => {
      const answer =
        answered === null ? '' : answered.length === 0 ? '; no answer known' : `; answered by ${answered.join(', ')}`
      return `${component} (${state}: ${by}, ${date}${answer})`
    },
    penalty: (points) => `${points} points off for independence`,
  },
  notices: {
    'all-eligible-go': 'Under these choices every team is eliminated.',
    'assumed-gate-off': (teams) => `The independence gate is off: what is assumed of ${teams} has no effect.`,
    'seats-taken-by-gate': (teams) =>
      `Teams failing on independence fill all the elimination places. Next on score: ${teams}.`,
    'no-benchmark-left': 'No benchmark is left under these choices, so there is no score.',
    'no-usable-weight': 'Every weight is zero, so there is no score.',
    'no-pillar': 'No part of the evaluation is left to score.',
    'benchmarks-excluded': (n, names) => `${n} dropped for missing values: ${names}`,
    'benchmarks-unpublished': (n, names) => `${n} not published by any team: ${names}`,
    'pillar-not-known': (names) => `Not known at this date and not counted: ${names}`,
  },
  fix: { weights: 'Restore weights', missing: 'Fill missing values with the mean', pillars: 'Restore the parts' },
}
