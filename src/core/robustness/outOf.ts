import type { TeamChances } from './summarise.ts'

/** The chance that a team is out, by whichever route, 0..1: a team out by both routes is counted once. */
export const outOf = ({ outByGate, outByScore, outByBoth, outRouteOpen }: TeamChances): number =>
  outByGate + outByScore - outByBoth + outRouteOpen
