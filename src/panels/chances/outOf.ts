import type { TeamChances } from '#robustness/index.ts'

/** The share of draws in which a team goes out by either route, 0..1. */
export const outOf = ({ safe, undecided }: TeamChances): number => Math.max(0, 1 - safe - undecided)
