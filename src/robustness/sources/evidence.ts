import type { GateResult } from '#engine/index.ts'
import type { Random } from '../random.ts'

/** How many components of each team fail; `open` counts those that nothing decides. */
export type GateDraw = (random: Random, failed: Uint8Array, open: Uint8Array) => void

/**
 * Each component whose evidence is below the standard of proof is upheld with this chance (SPEC 5), whatever
 * the rule set would make of it; without a chance its policy decides, and `open` stays open.
 *
 * @param uphold 0..1, or null where evidence is no source of doubt.
 */
export function drawGate(gates: readonly GateResult[], uphold: number | null): { draw: GateDraw; varies: boolean } {
  const fixed = gates.map((g) => g.components.filter((c) => c.reading === 'fails').length)
  const unknown = gates.map((g) => g.components.filter((c) => c.reading === 'unknown'))
  const byPolicy = (effect: 'fail' | 'open') => unknown.map((list) => list.filter((c) => c.effect === effect).length)
  const failing = byPolicy('fail')
  const undecided = byPolicy('open')
  const varies = uphold !== null && unknown.some((list) => list.length > 0)
  if (!varies) {
    return {
      varies,
      draw: (_, failed, open) => {
        for (let i = 0; i < gates.length; i++) {
          failed[i] = (fixed[i] as number) + (failing[i] as number)
          open[i] = undecided[i] as number
        }
      },
    }
  }
  const counts = unknown.map((list) => list.length)
  return {
    varies,
    draw: (random, failed, open) => {
      for (let i = 0; i < gates.length; i++) {
        let failures = fixed[i] as number
        for (let n = 0; n < (counts[i] as number); n++) if (random.uniform() < uphold) failures++
        failed[i] = failures
        open[i] = 0
      }
    },
  }
}
