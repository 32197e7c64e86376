import type { Normalisation } from '#core/engine/index.ts'

/** What the points of a benchmark were made to be. */
export const normalisations = {
  points: '그대로(100점 척도)',
  minmax: '최저 0 · 최고 100',
  zscore: '표준점수',
  rank: '순위 점수(보르다)',
  best: '최고 대비 %',
} satisfies Record<Normalisation, string>

/** Where the points of a part of the evaluation come from. */
export const pillarOrigins = {
  assumed: '가정 점수',
  published: '공개',
  implied: '평균에서 계산',
  computed: '벤치마크로 계산',
}
