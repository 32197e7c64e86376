import type { TeamChances } from './summarise.ts'

/** The share of samples in which a team is out in all worlds, by whichever route, 0..1. */
export const outOf = ({ outByGate, outByScore, outByBoth, outRouteOpen }: TeamChances): number =>
  outByGate + outByScore - outByBoth + outRouteOpen
