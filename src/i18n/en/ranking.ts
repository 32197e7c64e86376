import type { Messages } from '../messages.ts'
import { normalisations, pillarOrigins } from './figures.ts'

export const ranking: Messages['ranking'] = {
  title: {
    leads: (team, count, of) => `${team.text} leads in ${count} of ${of} benchmarks`,
    none: 'No ranking can be made',
  },
  subtitle: (n, normalisation) =>
    `Weighted mean of ${n} benchmarks in points (${normalisation}). Hatched: filled in. Dashed outline: what-if`,
  subtitlePillars: 'Benchmarks, experts and users together. Hatched: worked out, not published',
  chart: 'Ranking and contributions',
  cutline: 'cut line',
  rank: (n) => `${n}`,
  out: 'Out',
  undecided: 'Undecided',
  columns: {
    team: 'Team',
    rank: 'Rank',
    total: 'Total',
    benchmarkScore: 'Benchmarks',
    own: 'Own values',
    outcome: 'Outcome',
    share: 'Share',
    points: 'Points',
    amount: 'Part',
  },
  normalisations,
  pillarOrigins,
  origin: { published: 'published', filled: 'filled in', hypothetical: 'what-if' },
  reason: {
    lowest: (gap, next) => `Lowest score, ${gap} points behind ${next.text}`,
    lowestAlone: 'Lowest score',
    close: 'close',
    tie: (teams) => `Tie between ${teams}`,
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
    'all-eligible-go': 'Under these choices every team goes out.',
    'seats-taken-by-gate': (teams) => `Gate failures took all the seats. Next by score: ${teams}.`,
    'no-benchmark-left': 'No benchmark is left under these choices, so there is no score.',
    'no-usable-weight': 'Every weight is zero, so there is no score.',
    'no-pillar': 'No part of the evaluation is left to score.',
    'benchmarks-excluded': (n, names) => `${n} dropped for gaps: ${names}`,
    'benchmarks-unpublished': (n, names) => `${n} published by nobody: ${names}`,
    'pillar-not-known': (names) => `Not known at this date and not counted: ${names}`,
  },
  segment: (name, points, origin, share, amount) => `${name}: ${points} points (${origin}) × ${share}% = ${amount}`,
  pillarSegment: (name, value, max, origin, amount) => `${name}: ${value} of ${max} (${origin}) = ${amount}`,
  pointAt: 'Point at a bar to see value and working.',
  fix: { weights: 'Restore weights', missing: 'Fill gaps with the mean', pillars: 'Restore the parts' },
}
