/**
 * The Shapley value of a game of `players` players (L. S. Shapley, "A value for n-person games", 1953): the
 * mean, over all orders in which the players can come in, of what each adds when it comes. Exact: every set
 * is looked at once. The parts sum to `worth(all) − worth(none)`; who never adds anything gets 0; who always
 * add the same get the same.
 *
 * Sets are bit masks, player `p` in bit `p`. What a player adds is summed by the size of the set it joins
 * first, so that players with equal additions get equal numbers, not merely close ones.
 *
 * @param worth of every set, in any unit.
 */
export function shapley(players: number, worth: (set: number) => number): number[] {
  const chances = sizeChances(players)
  return Array.from({ length: players }, (_, player) => {
    const bit = 1 << player
    const added = new Array<number>(players).fill(0)
    for (let set = 0; set < 1 << players; set++) {
      if ((set & bit) === 0) added[sizeOf(set)] = (added[sizeOf(set)] as number) + worth(set | bit) - worth(set)
    }
    return added.reduce((sum, part, size) => sum + part * (chances[size] as number), 0)
  })
}

/** The chance that exactly the members of one set of that size came before a player: s!(n − s − 1)!/n!. */
function sizeChances(players: number): number[] {
  const chances: number[] = []
  for (let size = 0; size < players; size++) {
    // 1 over (n · (n − 1 choose s)), one factor at a time: nothing grows beyond what a number holds exactly.
    chances.push(size === 0 ? 1 / players : ((chances[size - 1] as number) * size) / (players - size))
  }
  return chances
}

function sizeOf(set: number): number {
  let size = 0
  for (let rest = set; rest > 0; rest &= rest - 1) size += 1
  return size
}
