import type { Messages } from '../messages.ts'
import { normalisations, pillarOrigins } from './figures.ts'

export const settings: Messages['settings'] = {
  missing: {
    label: 'Missing values',
    options: {
      exclude: 'drop benchmarks with missing values',
      renormalise: 'own values only',
      zero: 'zero',
      worst: 'lowest published',
      mean: 'published mean',
      additive: 'team + benchmark effects',
    },
    help: {
      exclude: 'A benchmark that one team lacks is dropped for all teams.',
      renormalise: 'Each team’s weights are rescaled to 100% over the benchmarks it has.',
      zero: 'A missing value is taken as zero points. Only then is a team without any value scored.',
      worst: 'Filled with the lowest value published for that benchmark.',
      mean: 'Filled with the mean of the values published for that benchmark.',
      additive: 'Estimated by least squares from the team’s level and the benchmark’s difficulty.',
    },
  },
  normalisation: {
    label: 'Normalisation',
    options: normalisations,
    help: {
      points:
        'Each benchmark’s own scale as 0–100. Filled-in values apart, a team’s score never depends on the others.',
      minmax: 'For each benchmark the lowest score becomes 0 and the highest 100.',
      zscore: '50 + 10z: distance from the mean in standard deviations.',
      rank: 'The share of teams with a lower score; a tie counts half.',
      best: 'Share of the best score.',
    },
  },
  source: {
    label: 'Source of scores',
    options: { best: 'own, else others', self: 'own reports only', 'third-party': 'third party only' },
  },
  undated: {
    label: 'Scores that may not have been public yet',
    options: { show: 'marked', hide: 'left out' },
  },
  gate: {
    label: 'Independence gate',
    options: {
      adds: 'adds to score',
      fills: 'first, using up elimination places',
      penalty: 'points off instead',
      off: 'not used',
    },
    help: {
      adds: 'The lowest scores fill the elimination places; teams failing on independence are eliminated as well, which fits the stage-1 result (our reading).',
      fills:
        'Teams failing on independence take the elimination places first, all of them even if they outnumber the places; the rest is decided by score.',
      penalty: 'No team is excluded; each failed component costs points. An open one costs nothing.',
      off: 'Independence is ignored; only scores count.',
    },
  },
  penalty: 'Points off per component',
  seats: 'Teams eliminated on score',
  pillars: {
    ...pillarOrigins,
    title: 'Parts of the evaluation',
  },
}
