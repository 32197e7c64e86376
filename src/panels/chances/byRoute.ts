import type { TeamChances } from '#robustness/index.ts'

/** The ways to go out, and being left open, in the order in which they are drawn. */
export const ROUTES = ['score', 'both', 'gate', 'undecided'] as const
export type Route = (typeof ROUTES)[number]

/** In per cent of the draws; those in which both routes hold are a part of their own. */
export function byRoute({ outByGate, outByScore, safe, undecided }: TeamChances): Record<Route, number> {
  const out = 1 - safe - undecided
  const part = (share: number) => Math.max(0, 100 * share)
  return {
    score: part(out - outByGate),
    both: part(outByGate + outByScore - out),
    gate: part(out - outByScore),
    undecided: part(undecided),
  }
}
