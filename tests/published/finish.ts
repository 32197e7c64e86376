import { type Inference, type InferOptions, infer, type PublishedFacts } from '#core/published/index.ts'

/** The inference in one go. */
export function inferNow(facts: PublishedFacts, options: Partial<InferOptions> = {}): Inference | null {
  const turns = infer(facts, { lowest: [], weightings: [], samples: 4000, seed: 7, ...options })
  for (;;) {
    const turn = turns.next()
    if (turn.done) return turn.value
  }
}

/** The ends between which the facts hold a team's points. */
export function rangeOf(inference: Inference | null, item: string, team: string): readonly [number, number] {
  const estimate = inference?.estimates[item]?.[team]
  if (estimate?.kind !== 'inferred') throw new Error(`nothing inferred for ${team} on ${item}`)
  return [estimate.low, estimate.high]
}
