import type { Messages } from '../messages.ts'
import { normalisations, pillarOrigins } from './figures.ts'

export const settings: Messages['settings'] = {
  title: 'How to count',
  missing: {
    label: 'Gaps',
    options: {
      exclude: 'drop benchmarks with gaps',
      renormalise: 'own values only',
      zero: 'zero',
      worst: 'lowest published',
      mean: 'mean of the published',
      additive: 'team + benchmark effects',
    },
    help: {
      exclude: 'A benchmark that one team lacks is dropped for everybody.',
      renormalise: 'Each team’s weights are rescaled to 100% over the benchmarks it has.',
      zero: 'A missing value counts as zero points; a team without any value is scored under this policy alone.',
      worst: 'A gap takes the lowest value published for that benchmark.',
      mean: 'A gap takes the mean of the values published for that benchmark.',
      additive: 'A gap is estimated by least squares from the team’s level and the benchmark’s difficulty.',
    },
  },
  normalisation: {
    label: 'Footing',
    options: normalisations,
    help: {
      points: 'Each benchmark’s own scale as 0–100. Filled values apart, a team’s score never depends on the others.',
      minmax: 'Per benchmark the last becomes 0 and the first 100.',
      zscore: '50 + 10z: distance from the mean in standard deviations.',
      rank: 'The share of teams left behind; a tie counts half.',
      best: 'Share of the best score.',
    },
  },
  source: {
    label: 'Whose scores',
    options: { best: 'own report, else third party', self: 'own reports only', 'third-party': 'third party only' },
  },
  undated: {
    label: 'Scores that may not have been public yet',
    options: { show: 'use and mark', hide: 'leave out' },
  },
  gate: {
    label: 'Independence gate',
    options: {
      adds: 'out on top of score',
      fills: 'first, uses up seats',
      penalty: 'points off instead',
      off: 'not used',
    },
    help: {
      adds: 'The lowest scores of all teams fill the seats, and every gate failure goes out on top: the ministry’s way.',
      fills:
        'Gate failures take the seats first, all of them even if they outnumber the seats; the rest is decided by score.',
      penalty: 'Nobody is excluded; each failed component costs points. An open one costs nothing.',
      off: 'Independence is not looked at; only scores count.',
    },
  },
  penalty: 'Points off per component',
  seats: 'Teams to cut by score',
  pillars: {
    ...pillarOrigins,
    title: 'Parts of the evaluation',
    unknown: 'not known at this date',
    assumedHelp: (max) => `0 to ${max}. Left empty, it follows from the published mean.`,
    edit: (team, pillar) => `Assumed ${pillar} points of ${team}`,
    show: 'Assume points',
    team: 'Team',
  },
}
