import type {
  AssumedGate,
  BenchmarkId,
  ClaimId,
  Component,
  Consequence,
  IsoDate,
  PillarId,
  TeamId,
} from '#core/engine/index.ts'
import { ASSUMED_GATE, CHOICES, type ChoiceId, type ChoiceValues, type OwnValues } from './choiceTable.ts'
import { SCENARIO_LIMITS } from './limits.ts'
import type { OffReason } from './offReason.ts'
import { toLimits } from './plainValues.ts'
import { customised, rulesOf } from './ruleChoice.ts'
import { DEFAULT_SCENARIO, inStage, type Scenario } from './scenario.ts'
import { commit, type ScenarioStore } from './store.ts'

/** What changes, with `null` for "the competition's default" where the scenario says so. */
function change(store: ScenarioStore, part: Partial<Scenario>): void {
  commit(store, { ...store.getState().scenario, ...part })
}

/** Another stage: choices that name something in the data are dropped, those of method stay. */
export function setStage(store: ScenarioStore, competition: string): void {
  const { scenario } = store.getState()
  if (scenario.competition === competition) return
  commit(store, inStage(scenario, competition), { step: true, also: { locks: new Set() } })
}

/** Another version of the same data; null for the newest. */
export const setDataVersion = (store: ScenarioStore, dataVersion: string | null): void => change(store, { dataVersion })

/** The as-of date; null for the competition's default. */
export const setAsOf = (store: ScenarioStore, asOf: IsoDate | null): void => change(store, { asOf })

/** Sets one choice of the table. The competition's default is not stored. */
export function choose<K extends ChoiceId>(store: ScenarioStore, id: K, value: ChoiceValues[K], own?: OwnValues): void {
  commit(store, CHOICES[id].set(store.getState().scenario, value, own), { step: id === 'preset' })
}

const chooser =
  <K extends ChoiceId>(id: K) =>
  (store: ScenarioStore, value: ChoiceValues[K]): void =>
    choose(store, id, value)

export const setMissing = chooser('missing')
/** Points off per failed component, held to its limits. */
export const setPenalty = chooser('penalty')
/** The rules: a preset, or `custom`, which starts from the present ones. */
export const setRules = chooser('preset')
/** The standard of proof; the rules become custom. */
export const setProof = chooser('proof')
/** What evidence below the standard does; the rules become custom. */
export const setUnknown = chooser('unknown')

/** Relative weights of all pillars, in the competition's order; null for the official ones. */
export const setPillars = (store: ScenarioStore, pillars: readonly number[] | null): void =>
  change(store, { pillars: pillars?.map((weight) => toLimits(weight, SCENARIO_LIMITS.pillar)) ?? null })

/** What a breach in this component leads to; the rules become custom. */
export function setConsequence(store: ScenarioStore, component: Component, consequence: Consequence): void {
  const { rules } = store.getState().scenario
  change(store, {
    rules: customised(rules, { consequences: { ...rulesOf(rules).consequences, [component]: consequence } }),
  })
}

/** Set a claim aside, or let it count again. */
export function toggleClaim(store: ScenarioStore, claim: ClaimId): void {
  const { [claim]: reason, ...others } = store.getState().scenario.claimsOff
  change(store, { claimsOff: reason === undefined ? { ...others, [claim]: 'unstated' } : others })
}

/** Why a claim is set aside; one that counts stays as it is. */
export function setOffReason(store: ScenarioStore, claim: ClaimId, reason: OffReason): void {
  const { claimsOff } = store.getState().scenario
  if (Object.hasOwn(claimsOff, claim)) change(store, { claimsOff: { ...claimsOff, [claim]: reason } })
}

/** The state of a team at the gate, whatever the rules say; null to let them decide again. */
export const setAssumedGate = (store: ScenarioStore, team: TeamId, assumed: AssumedGate | null): void =>
  commit(store, ASSUMED_GATE.set(store.getState().scenario, team, assumed))

/** The scenario with a what-if value on the benchmark's own scale. */
export const withCell = (scenario: Scenario, team: TeamId, benchmark: BenchmarkId, value: number): Scenario => ({
  ...scenario,
  cells: withEntry(scenario.cells, team, benchmark, toLimits(value, SCENARIO_LIMITS.cell)),
})

export function setCell(store: ScenarioStore, team: TeamId, benchmark: BenchmarkId, value: number): void {
  commit(store, withCell(store.getState().scenario, team, benchmark, value))
}

/** Back to what was published. */
export function clearCell(store: ScenarioStore, team: TeamId, benchmark: BenchmarkId): void {
  change(store, { cells: withoutEntry(store.getState().scenario.cells, team, benchmark) })
}

/** Points assumed where none were published, on the pillar's own maximum. */
export function setAssumed(store: ScenarioStore, team: TeamId, pillar: PillarId, points: number): void {
  const { assumed } = store.getState().scenario
  change(store, { assumed: withEntry(assumed, team, pillar, toLimits(points, SCENARIO_LIMITS.points)) })
}

export function clearAssumed(store: ScenarioStore, team: TeamId, pillar: PillarId): void {
  change(store, { assumed: withoutEntry(store.getState().scenario.assumed, team, pillar) })
}

/** Part of the settings of the robustness analysis. */
export function setUncertainty(store: ScenarioStore, part: Partial<Scenario['uncertainty']>): void {
  const { uncertainty } = store.getState().scenario
  change(store, { uncertainty: { ...uncertainty, ...part } })
}

/** Resets every choice to the competition's default; the stage stays. */
export function reset(store: ScenarioStore): void {
  const { competition } = store.getState().scenario
  commit(store, { ...DEFAULT_SCENARIO, competition }, { step: true, also: { locks: new Set(), issues: [] } })
}

type Rows = Readonly<Record<string, Readonly<Record<string, number>>>>

function withEntry(rows: Rows, team: string, key: string, value: number): Rows {
  const row = Object.hasOwn(rows, team) ? rows[team] : {}
  return { ...rows, [team]: { ...row, [key]: value } }
}

/** A row that becomes empty goes with its entry. */
function withoutEntry(rows: Rows, team: string, key: string): Rows {
  return Object.fromEntries(
    Object.entries(rows)
      .map(([t, row]) => [t, t === team ? Object.fromEntries(Object.entries(row).filter(([k]) => k !== key)) : row])
      .filter(([, row]) => Object.keys(row as object).length > 0),
  )
}
