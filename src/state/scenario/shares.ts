import type { BenchmarkId } from '#core/engine/index.ts'
import { SCENARIO_LIMITS } from './limits.ts'

/** Weights by benchmark, 0..100 with two decimals, meaningful only relative to one another. */
export type Weights = Readonly<Record<BenchmarkId, number>>
/** Shares by benchmark, 0..1; they sum to 1, or are all 0 where no weight is above 0. */
export type Shares = Readonly<Record<BenchmarkId, number>>

const MAX = SCENARIO_LIMITS.weight.max
/** Weights are counted in hundredths wherever a sum has to come out exactly. */
const UNITS = 10 ** SCENARIO_LIMITS.weight.decimals

/** Worst error of a share that rounding weights to hundredths may cause before everything is rescaled. */
export const SHARE_TOLERANCE = 0.001

/** `s_j = w_j / Σ w` (docs/method.md, 6). */
export function sharesOf(weights: Weights): Shares {
  const total = sum(Object.values(weights))
  return Object.fromEntries(Object.entries(weights).map(([id, w]) => [id, total > 0 ? w / total : 0]))
}

/**
 * One benchmark moved to a share; see `moveGroup`. A lock on `id` itself does not hold it back.
 *
 * @example moveShare({ a: 10, b: 10, c: 10 }, new Set(), 'a', 0.5) // { a: 20, b: 10, c: 10 }
 */
export function moveShare(start: Weights, locked: ReadonlySet<BenchmarkId>, id: BenchmarkId, target: number): Weights {
  return moveGroup(start, new Set([...locked].filter((l) => l !== id)), [id], target)
}

/** Within this distance of where the group stands, `moveGroup` gives `start` itself. */
const SAME = 1e-9

/**
 * Moves the members of a group together to a share of `target` (0..1), in their own proportions;
 * locked shares stay, the unlocked others scale in their proportions; equal parts where the
 * weights to be scaled are all zero. `target` is held between what is locked inside the group and 1
 * minus what is locked outside it. Nothing changes where no share outside the group can change.
 *
 * Always computed from the weights at the start of a drag: going to 100 % and back gives `start` again.
 * The numbers of the other weights are kept wherever the result allows it (links stay short): without
 * locks only the members change, `w = t/(1−t) · Σ others`; with locks the sum of all weights is kept.
 * Where a weight would exceed 100, or weights so small that hundredths cannot carry the shares, all
 * are rescaled so that the largest is 100.
 *
 * @param start every weight of the field; @param target NaN counts as "do not move".
 */
export function moveGroup(
  start: Weights,
  locked: ReadonlySet<BenchmarkId>,
  members: readonly BenchmarkId[],
  target: number,
): Weights {
  const ids = Object.keys(start)
  const shares = sharesOf(start)
  const inGroup = new Set(members)
  const moving = ids.filter((id) => inGroup.has(id) && !locked.has(id))
  const giving = ids.filter((id) => !inGroup.has(id) && !locked.has(id))
  const lockedInside = sum(ids.map((id) => (inGroup.has(id) && locked.has(id) ? (shares[id] as number) : 0)))
  const lockedOutside = sum(ids.map((id) => (!inGroup.has(id) && locked.has(id) ? (shares[id] as number) : 0)))
  const now = sum(members.map((id) => shares[id] ?? 0))
  const t = Math.min(1 - lockedOutside, Math.max(lockedInside, target))
  if (moving.length === 0 || giving.length === 0 || !(Math.abs(t - now) > SAME)) return start

  const wanted = {
    ...shares,
    ...inProportion(start, moving, t - lockedInside),
    ...inProportion(start, giving, 1 - lockedOutside - t),
  }
  return lockedInside + lockedOutside > 0
    ? keepingSum(start, moving, giving, wanted)
    : keepingOthers(start, moving, giving, wanted, t)
}

/** What the sum of the moving weights must be if the others keep their numbers. */
function keepingOthers(
  start: Weights,
  moving: readonly BenchmarkId[],
  giving: readonly BenchmarkId[],
  wanted: Shares,
  t: number,
): Weights {
  const others = sum(giving.map((id) => start[id] as number))
  const scale = others / (1 - t)
  if (!fits(wanted, scale, moving.length)) return rescaled(wanted)
  return { ...start, ...Object.fromEntries(moving.map((id) => [id, rounded((wanted[id] as number) * scale)])) }
}

/** The sum of all weights stays, and with it every locked number is its old share. */
function keepingSum(
  start: Weights,
  moving: readonly BenchmarkId[],
  giving: readonly BenchmarkId[],
  wanted: Shares,
): Weights {
  const scale = sum(Object.values(start))
  if (!fits(wanted, scale, moving.length + giving.length)) return rescaled(wanted)
  const moved = moving.map((id): [BenchmarkId, number] => [id, Math.round((wanted[id] as number) * scale * UNITS)])
  const fixed = Object.keys(start).filter((id) => !moving.includes(id) && !giving.includes(id))
  const rest =
    Math.round(scale * UNITS) -
    sum(moved.map(([, units]) => units)) -
    sum(fixed.map((id) => Math.round((start[id] as number) * UNITS)))
  const given = apportion(giving, wanted, Math.max(0, rest))
  return { ...start, ...Object.fromEntries([...moved, ...given].map(([id, units]) => [id, units / UNITS])) }
}

/** Can weights of this sum carry the shares: none above 100, and the rounding of `changing` of them small? */
function fits(wanted: Shares, scale: number, changing: number): boolean {
  const largest = Math.max(...Object.values(wanted)) * scale
  return Number.isFinite(scale) && largest <= MAX + SAME && (0.5 * changing) / UNITS <= SHARE_TOLERANCE * scale
}

function rescaled(wanted: Shares): Weights {
  const scale = MAX / Math.max(...Object.values(wanted))
  return Object.fromEntries(Object.entries(wanted).map(([id, share]) => [id, rounded(share * scale)]))
}

/** `total` shared out in proportion to the weights, in equal parts where they are all zero. */
function inProportion(weights: Weights, ids: readonly BenchmarkId[], total: number): Shares {
  const whole = sum(ids.map((id) => weights[id] as number))
  const part = (id: BenchmarkId) => (whole > 0 ? (weights[id] as number) / whole : 1 / ids.length)
  return Object.fromEntries(ids.map((id) => [id, Math.max(0, total) * part(id)]))
}

/** Whole units in proportion to the shares that sum exactly to `units`: largest remainders get the last ones. */
function apportion(ids: readonly BenchmarkId[], shares: Shares, units: number): [BenchmarkId, number][] {
  const whole = sum(ids.map((id) => shares[id] as number))
  const parts = ids.map((id) => {
    const exact = whole > 0 ? (units * (shares[id] as number)) / whole : 0
    return { id, floor: Math.floor(exact + SAME), remainder: exact - Math.floor(exact + SAME) }
  })
  let left = whole > 0 ? units - sum(parts.map((p) => p.floor)) : 0
  const upward = new Set<BenchmarkId>()
  for (const { id } of [...parts].sort((a, b) => b.remainder - a.remainder)) {
    if (left <= 0) break
    upward.add(id)
    left -= 1
  }
  return parts.map(({ id, floor }) => [id, floor + (upward.has(id) ? 1 : 0)])
}

const rounded = (weight: number): number => Math.min(MAX, Math.max(0, Math.round(weight * UNITS) / UNITS))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, x) => total + x, 0)
