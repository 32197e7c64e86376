import { LIMITS } from '#core/engine/index.ts'
import { UNCERTAINTY_LIMITS } from '#core/robustness/index.ts'
import type { NumberLimits } from './plainValues.ts'

/** Bounds of every number of a scenario, as sliders, fields, links and actions use them. */
export const SCENARIO_LIMITS = {
  weight: LIMITS.weight,
  pillar: LIMITS.pillar,
  penalty: LIMITS.penalty,
  /** Assumed points; the pillar's own maximum is checked against the data. */
  points: LIMITS.pillar,
  /** A raw what-if value; the benchmark's own scale is checked against the data. */
  cell: LIMITS.value,
  seats: LIMITS.seats,
  ...UNCERTAINTY_LIMITS,
} as const satisfies Record<string, NumberLimits>

/** κ in links of version 1, whose weights were Dirichlet(1 + κ · share). */
export const KAPPA = { min: 0, max: 1000, decimals: 2 } as const

/** No competition has more pillars than this. */
export const MAX_PILLARS = LIMITS.pillars
