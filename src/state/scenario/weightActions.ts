import type { BenchmarkId, Competition } from '#core/engine/index.ts'
import { SCENARIO_LIMITS } from './limits.ts'
import { toLimits } from './plainValues.ts'
import { fieldWeights } from './resolve.ts'
import type { Scenario } from './scenario.ts'
import { moveGroup, moveShare, type Shares, sharesOf, type Weights } from './shares.ts'
import { commit, type ScenarioStore } from './store.ts'

// Apart from the other presets, because the first screen needs only this one.
export { resetWeights } from './resetWeights.ts'

type Field = Competition['field']

/** Shares are set and shown in steps of 0.1 %: a target within half a step of the start is the start. */
const SHARE_STEP = 0.001

/**
 * Sets a benchmark's share (0..1). Locked shares stay; the others change in the proportions that they had at the start of
 * the drag, or have now if there is none.
 */
export function setWeightShare(store: ScenarioStore, field: Field, id: BenchmarkId, share: number): void {
  move(store, field, [id], share, (start, locks) => moveShare(start, locks, id, share))
}

/** Sets the share (0..1) of a group of benchmarks; its members keep their proportions. */
export function setGroupShare(store: ScenarioStore, field: Field, group: string, share: number): void {
  const members = field.filter((entry) => entry.group === group).map((entry) => entry.benchmark)
  move(store, field, members, share, (start, locks) => moveGroup(start, locks, members, share))
}

function move(
  store: ScenarioStore,
  field: Field,
  members: readonly BenchmarkId[],
  share: number,
  moved: (start: Weights, locks: ReadonlySet<BenchmarkId>) => Weights,
): void {
  const { drag, scenario, locks } = store.getState()
  const start = fieldWeights(drag ?? scenario, field)
  const shares = sharesOf(start)
  const before = members.reduce((sum, id) => sum + (shares[id] ?? 0), 0)
  const stays = Math.abs(before - share) < SHARE_STEP / 2
  setWeights(store, field, stays ? start : moved(start, locks))
}

/** Sets a benchmark's weight to 0. */
export function zeroWeight(store: ScenarioStore, field: Field, id: BenchmarkId): void {
  setWeightShare(store, field, id, 0)
}

/** Back to the field's own weight; where locks hold others, to the share that the field's weights give. */
export function resetWeight(store: ScenarioStore, field: Field, id: BenchmarkId): void {
  const { scenario, locks } = store.getState()
  const now = fieldWeights(scenario, field)
  const own = fieldWeights({ weights: {} }, field)
  const holds = field.some(
    ({ benchmark }) => benchmark !== id && locks.has(benchmark) && (now[benchmark] as number) > 0,
  )
  const target = sharesOf(own)[id] ?? 0
  setWeights(store, field, holds ? moveShare(now, locks, id, target) : { ...now, [id]: own[id] ?? 0 })
}

/** The weights of a preset: a step of its own in the browser's history. */
export function applyWeights(store: ScenarioStore, field: Field, weights: Weights): void {
  setWeights(store, field, weights, true)
}

/** Locks or unlocks a share. */
export function toggleLock(store: ScenarioStore, id: BenchmarkId): void {
  const locks = new Set(store.getState().locks)
  if (!locks.delete(id)) locks.add(id)
  store.setState({ locks })
}

/** The scenario with these weights. Only what differs from the field's own is kept: links stay short. */
export function withWeights(scenario: Scenario, field: Field, weights: Weights): Scenario {
  const changed = field.flatMap(({ benchmark, weight }): [BenchmarkId, number][] => {
    const value = toLimits(weights[benchmark] ?? 0, SCENARIO_LIMITS.weight)
    return value === weight ? [] : [[benchmark, value]]
  })
  return { ...scenario, weights: Object.fromEntries(changed) }
}

function setWeights(store: ScenarioStore, field: Field, weights: Weights, step = false): void {
  commit(store, withWeights(store.getState().scenario, field, weights), { step })
}

/** Shares of the whole field as the sliders show them. */
export function fieldShares(scenario: Parameters<typeof fieldWeights>[0], field: Field): Shares {
  return sharesOf(fieldWeights(scenario, field))
}
