import type * as ko from '../ko/figures.ts'

type Words<T> = { readonly [K in keyof T]: string }

export const normalisations: Words<typeof ko.normalisations> = {
  points: 'unchanged (0–100)',
  minmax: 'lowest 0, highest 100',
  zscore: 'standard score',
  rank: 'rank points (Borda)',
  best: '% of the best',
}

export const pillarOrigins: Words<typeof ko.pillarOrigins> = {
  assumed: 'assumed points',
  published: 'published',
  implied: 'calculated from the mean',
  computed: 'calculated from the benchmarks',
}
