import type { Messages } from '../messages.ts'

export const normalisations: Messages['ranking']['normalisations'] = {
  points: 'as they are (0–100)',
  minmax: 'lowest 0, highest 100',
  zscore: 'standard score',
  rank: 'rank points (Borda)',
  best: '% of the best',
}

export const pillarOrigins: Messages['ranking']['pillarOrigins'] = {
  assumed: 'assumed points',
  published: 'published',
  implied: 'from the mean',
  computed: 'from the benchmarks',
}
