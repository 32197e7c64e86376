/** The outcome that a change is to give a team. */
export type Goal = 'safe' | 'out'

/**
 * Why no change of weights reaches the goal: the gate decides, no seat is open to scores, nothing is scored, it is proved that
 * none can, none was found (no proof under `renormalise`), or there are too many subsets of teams to go through.
 */
export type Impossible = {
  readonly impossible: 'gate' | 'no-seat' | 'not-scored' | 'proved' | 'not-found' | 'too-many'
}
