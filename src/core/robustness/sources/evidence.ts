import type { GateResult, Reading } from '#core/engine/index.ts'
import type { Random } from '#core/random/index.ts'

/** How many components of each team fail in each sample; `open` counts those that nothing decides. Teams by sample. */
export type GateDraw = (random: Random, failed: Uint8Array, open: Uint8Array, from: number, to: number) => void

/**
 * Each component whose evidence is below the standard of proof is upheld with this chance (docs/method.md, 12), whatever
 * the rule set would make of it; without a chance its policy decides, and `open` stays open. An assumed state
 * holds in every draw: a failure as one failed component, a pass as none. Where nothing varies, there is one sample.
 *
 * @param uphold 0..1, or null where evidence is no source of doubt.
 */
export function drawGate(gates: readonly GateResult[], uphold: number | null): { draw: GateDraw; varies: boolean } {
  const found = (g: GateResult, reading: Reading) =>
    g.assumed === null ? g.components.filter((c) => c.reading === reading) : []
  const fixed = gates.map((g) => (g.assumed === 'fail' ? 1 : found(g, 'fails').length))
  const unknown = gates.map((g) => found(g, 'unknown'))
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
  const together = counts.reduce((sum, n) => sum + n, 0)
  const chances = new Float64Array(together)
  return {
    varies,
    draw: (random, failed, open, from, to) => {
      for (let sample = from; sample < to; sample++) {
        random.fillUniform(chances, 0, together)
        let at = 0
        for (let i = 0; i < counts.length; i++) {
          let failures = fixed[i] as number
          for (let n = 0; n < (counts[i] as number); n++) if ((chances[at++] as number) < uphold) failures++
          failed[sample * counts.length + i] = failures
          open[sample * counts.length + i] = 0
        }
      }
    },
  }
}
