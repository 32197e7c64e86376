import { strict as assert } from 'node:assert'
import type * as z from 'zod/mini'
import { evaluate } from '#core/engine/index.ts'
import { assemble, contradictions } from '#data/assemble.ts'
import { describeIssues } from '#data/describeIssues.ts'
import { readJson } from '#data/jsonText.ts'
import { benchmarksFileSchema, provenanceFileSchema } from '#data/schema.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO, type Scenario } from '#state/scenario/scenario.ts'

const SCENARIOS: readonly Scenario[] = [
  DEFAULT_SCENARIO,
  { ...DEFAULT_SCENARIO, missing: 'additive', normalisation: 'zscore', rules: { preset: 'strict' }, gate: 'fills' },
  { ...DEFAULT_SCENARIO, missing: 'renormalise', normalisation: 'best', asOf: '2026-08-20', gate: 'penalty' },
]

/** What became of the two files of a stage. */
export type Fate = 'unreadable' | 'refused' | 'evaluated'

/**
 * The law for any bytes that an endpoint can send: they are refused as text, or refused with at least one place,
 * found and expected, or every answer about them is finite. Nothing is thrown on the way.
 */
export function checkDataFiles(benchmarksText: Uint8Array, provenanceText: Uint8Array): Fate {
  const texts = [readJson(benchmarksText), readJson(provenanceText)] as const
  if (texts[0].kind !== 'value' || texts[1].kind !== 'value') return 'unreadable'
  const benchmarks = checked(benchmarksFileSchema, texts[0].value)
  const provenance = checked(provenanceFileSchema, texts[1].value)
  if (benchmarks === null || provenance === null) return 'refused'
  if (contradictions(benchmarks, provenance).length > 0) return 'refused'

  const { competition } = assemble(benchmarks, provenance)
  for (const scenario of SCENARIOS) {
    const { choices } = resolveChoices({ ...scenario, competition: competition.id }, competition)
    const { ranking, verdicts } = evaluate(competition, choices)
    assert.equal(verdicts.length, competition.teams.length)
    for (const { team, total, rank } of ranking) {
      assert.ok(total === null ? rank === null : Number.isFinite(total), `total of ${team}: ${total}`)
    }
  }
  return 'evaluated'
}

function checked<File>(schema: z.ZodMiniType<File>, value: unknown): File | null {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issues = describeIssues(result.error, value)
  assert.ok(issues.length > 0)
  for (const { path, found, expected } of issues) assert.ok(path !== '' && found !== '' && expected !== '')
  return null
}
