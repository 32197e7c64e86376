import type { Random } from '#core/random/index.ts'
import { gapProposal } from './gapProposal.ts'
import { type Group, groupsOf, type Proposal, power, roomOf, spread } from './groups.ts'
import { type Block, meets, type Unknown } from './system.ts'

/**
 * A proposal for the unknowns of a pillar (docs/method.md, 14), for rejection sampling. Points that the user typed are split at random
 * (uniformly) between the parts of their team. Each mean is drawn within its rounding. Then the unknowns are drawn
 * uniformly on what is left, at the finest level that was published: their deficits, the distances to their upper
 * bounds, are Dirichlet(1, …, 1). Proposals that violate a fact are rejected.
 *
 * A published gap between first and last leaves only a thin part of that set. Then the gap is drawn first
 * (`gapProposal`): uniform on the same set, and accepted many times as often.
 */
export function proposalOf(unknowns: readonly Unknown[], block: Block): Proposal {
  const groups = groupsOf(block)
  const propose = gapProposal(unknowns, block, groups) ?? plainProposal(unknowns, groups)
  return (random, point) => propose(random, point) && meets(point, block)
}

function plainProposal(unknowns: readonly Unknown[], groups: readonly Group[]): Proposal {
  const measure = sliceMeasure(unknowns, groups)
  return (random, point) => {
    let weight = 1
    for (const group of groups) {
      if (group.sum === null) {
        for (const u of group.unknowns) point[u] = between(unknowns[u] as Unknown, random)
        continue
      }
      const room = roomOf(unknowns, group, group.sum, random.uniform(), point)
      if (room < 0 || !spread(unknowns, group.unknowns, room, random, point)) return false
      weight *= measure(group, room)
    }
    return weight >= 1 || random.uniform() < weight
  }
}

const between = ({ low, high }: Unknown, random: Random): number => low + (high - low) * random.uniform()

/**
 * A simplex of k shares has a volume that grows with the (k − 1)th power of its room. Where typed points of a team
 * take some of the room, proposals are accepted in proportion to what they leave, so that all points stay equally likely.
 */
function sliceMeasure(unknowns: readonly Unknown[], groups: readonly Group[]): (group: Group, room: number) => number {
  const typed = new Set(groups.filter(({ sum }) => sum !== null && sum.low === sum.high).flatMap((g) => g.unknowns))
  const most = new Map<Group, number>()
  for (const group of groups) {
    if (group.sum === null || group.unknowns.length < 2 || !group.earlier.some((u) => typed.has(u))) continue
    const highest = group.earlier.reduce((sum, u) => sum + (unknowns[u] as Unknown).high, 0)
    const own = group.unknowns.reduce((sum, u) => sum + (unknowns[u] as Unknown).high, 0)
    most.set(group, own + highest - group.sum.low)
  }
  return (group, room) => {
    const full = most.get(group)
    return full === undefined ? 1 : power(room / full, group.unknowns.length - 1)
  }
}
