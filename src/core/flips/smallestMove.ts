import { solve } from 'yalps'

/** One thing to be brought about: `lead + Σ Δs_j · gain_j ≥ MARGIN`, in points of the total. */
export type Demand = { readonly lead: number; readonly gains: readonly number[] }

/** Shares after a move of the least size, and that size `½ Σ |Δs|`. */
export type Move = { readonly shares: readonly number[]; readonly amount: number }

/** The lead, in points, that a change has to give: well above 1e-9, within which totals are tied. */
export const MARGIN = 1e-7
/** The solver rounds to this and forgives as much: far less than a lead, whatever the gain. */
const PRECISION = 1e-10

/**
 * The smallest change of the shares that meets every demand: exact, by a fractional knapsack for one demand, by a
 * linear program for several. Shares stay 0 or more and sum to what they did; only `free` ones move.
 *
 * @returns null where no change of the free shares meets them, which is proof that there is none.
 */
export function smallestMove(
  shares: readonly number[],
  demands: readonly Demand[],
  free: readonly boolean[],
): Move | null {
  const unmet = demands.filter(({ lead }) => lead < MARGIN)
  if (unmet.length === 0) return { shares, amount: 0 }
  const [only] = demands
  return demands.length === 1 && only !== undefined
    ? knapsack(shares, only, free, Number.POSITIVE_INFINITY)
    : program(shares, demands, free, null)
}

/** As `smallestMove`, but of exactly this size, or the largest that helps, and with the widest lead that it gives. */
export function moveOfSize(
  shares: readonly number[],
  demands: readonly Demand[],
  free: readonly boolean[],
  amount: number,
): Move | null {
  const [only] = demands
  return demands.length === 1 && only !== undefined
    ? knapsack(shares, only, free, amount)
    : program(shares, demands, free, amount)
}

/** A fractional knapsack: everything is moved to the benchmark with the largest gain, from those with the smallest. */
function knapsack(shares: readonly number[], { lead, gains }: Demand, free: readonly boolean[], size: number) {
  const movable = shares.map((_, j) => j).filter((j) => free[j])
  const gain = (j: number) => gains[j] as number
  const best = movable.reduce((top, j) => (top < 0 || gain(j) > gain(top) ? j : top), -1)
  if (best < 0) return null
  const isSized = Number.isFinite(size)
  const after = [...shares]
  let missing = MARGIN - lead
  let amount = 0
  for (const j of movable.filter((other) => gain(other) < gain(best)).sort((a, b) => gain(a) - gain(b))) {
    const need = isSized ? size - amount : missing / (gain(best) - gain(j))
    const taken = Math.min(shares[j] as number, need)
    after[j] = (after[j] as number) - taken
    after[best] = (after[best] as number) + taken
    missing -= taken * (gain(best) - gain(j))
    amount += taken
    if (taken === need) break
  }
  // What is left after the last share was taken whole can be rounding alone.
  return missing > MARGIN / 2 ? null : { shares: after, amount }
}

/**
 * The linear program: increases `p_j`, decreases `q_j ≤ s_j`, `Σp = Σq`. Minimises `Σp`; with a given `Σp` maximises
 * the smallest lead.
 */
function program(
  shares: readonly number[],
  demands: readonly Demand[],
  free: readonly boolean[],
  amount: number | null,
): Move | null {
  const movable = shares.map((_, j) => j).filter((j) => free[j])
  const constraints: [string, { min?: number; max?: number; equal?: number }][] = [
    ['balance', { equal: 0 }],
    ...(amount === null ? [] : [['size', { equal: amount }] as [string, { equal: number }]]),
    ...demands.map(({ lead }, k): [string, { min: number }] => [`lead${k}`, { min: MARGIN - lead }]),
    ...movable.map((j): [string, { max: number }] => [`q${j}`, { max: shares[j] as number }]),
  ]
  const gainsOf = (j: number, sign: 1 | -1) =>
    demands.map(({ gains }, k): [string, number] => [`lead${k}`, sign * (gains[j] as number)])
  const variables: [string, [string, number][]][] = movable.flatMap((j): [string, [string, number][]][] => [
    [`+${j}`, [['balance', 1], ['size', 1], ...gainsOf(j, 1)]],
    [`-${j}`, [['balance', -1], [`q${j}`, 1], ...gainsOf(j, -1)]],
  ])
  if (amount !== null) variables.push(['lead', demands.map((_, k): [string, number] => [`lead${k}`, -1])])
  const known = new Set(constraints.map(([name]) => name))
  const goal = amount === null ? 'up' : 'lead'
  const solution = solve(
    {
      direction: amount === null ? 'minimize' : 'maximize',
      objective: 'goal',
      constraints,
      variables: variables.map(([name, row]): [string, [string, number][]] => [
        name,
        [
          ...row.filter(([constraint]) => known.has(constraint)),
          ...((goal === 'up' ? name.startsWith('+') : name === 'lead') ? [['goal', 1] as [string, number]] : []),
        ],
      ]),
    },
    { precision: PRECISION },
  )
  if (solution.status !== 'optimal') return null
  const after = [...shares]
  let up = 0
  for (const [name, value] of solution.variables) {
    const sign = name.startsWith('+') ? 1 : name.startsWith('-') ? -1 : 0
    if (sign === 0) continue
    const j = Number(name.slice(1))
    after[j] = Math.max(0, (after[j] as number) + sign * value)
    if (sign > 0) up += value
  }
  // What the solver found has to hold on the shares themselves.
  const holds = demands.every(
    ({ lead, gains }) =>
      gains.reduce((sum, gain, j) => sum + gain * ((after[j] as number) - (shares[j] as number)), lead) >= MARGIN / 2,
  )
  return holds ? { shares: after, amount: up } : null
}
