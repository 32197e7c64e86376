import type { ChapterId } from './chapters.ts'

/**
 * Every word that the page explains where it stands, with the chapter of the Method page that says more.
 * The names and the lines are in `ko/terms.ts` and `en/terms.ts`, which do not compile without each of them.
 */
export const TERM_CHAPTERS = {
  scenario: 'not',
  'as-of': 'dates',
  'maybe-later': 'dates',

  'source-policy': 'pick',
  self: 'pick',
  'third-party': 'pick',
  variant: 'pick',
  'own-values': 'pick',
  hypothetical: 'pick',
  points: 'points',

  gap: 'gaps',
  filled: 'gaps',
  'missing-mean': 'gaps',
  'missing-worst': 'gaps',
  'missing-zero': 'gaps',
  'missing-additive': 'gaps',
  'missing-renormalise': 'gaps',
  'missing-exclude': 'gaps',

  normalisation: 'normalise',
  'norm-points': 'normalise',
  'norm-minmax': 'normalise',
  'norm-zscore': 'normalise',
  'norm-rank': 'normalise',
  'norm-best': 'normalise',

  weight: 'shares',
  share: 'shares',
  lock: 'shares',
  'benchmark-score': 'shares',
  strip: 'strips',

  pillar: 'pillars',
  total: 'pillars',
  assumed: 'pillars',
  implied: 'pillars',
  tie: 'ranks',

  'from-scratch': 'gate',
  gate: 'gate',
  reading: 'gate',
  component: 'gate',
  consequence: 'gate',
  proof: 'gate',
  unknown: 'gate',
  claim: 'gate',
  adverse: 'gate',
  exonerating: 'gate',
  neutral: 'gate',
  strength: 'gate',
  alleged: 'gate',
  established: 'gate',
  ruled: 'gate',
  disputed: 'gate',
  cleared: 'gate',

  seat: 'seats',
  cutline: 'seats',
  route: 'seats',
  'gate-adds': 'seats',
  'gate-fills': 'seats',
  'gate-penalty': 'seats',
  'gate-off': 'seats',
  undecided: 'undecided',

  chance: 'sure',
  draw: 'sure',
  seed: 'sure',
  'standard-error': 'sure',
  'too-close': 'sure',
  'weights-alone': 'sure',
  'rank-acceptability': 'sure',
  'central-weights': 'sure',
  pairwise: 'sure',
  'information-value': 'sure',
  'doubt-weights': 'sure',
  epsilon: 'sure',
  'doubt-measurement': 'sure',
  'doubt-missing': 'sure',
  'doubt-pillars': 'sure',
  'doubt-evidence': 'sure',

  flip: 'flips',
  'percentage-points': 'flips',
  proved: 'flips',
  'best-found': 'flips',
  'on-published': 'flips',

  'common-field': 'limits',
  inferred: 'published',
} as const satisfies Readonly<Record<string, ChapterId>>

export type TermId = keyof typeof TERM_CHAPTERS

export const TERM_IDS = Object.keys(TERM_CHAPTERS) as readonly TermId[]

/** A word of the page: how it is written, what it means in one line, and its formula where it has one. */
export type TermText = { readonly name: string; readonly line: string; readonly formula?: string }
