import { type Attribution, attribute, type Side } from '#state/comparison/attribution.ts'

/** The whole attribution at once. */
export function attributed(base: Side, other: Side): Attribution {
  const work = attribute(base, other)
  for (;;) {
    const turn = work.next()
    if (turn.done) return turn.value
  }
}

/** An attribution that has to be there. */
export function partsOf(base: Side, other: Side): Extract<Attribution, { readonly kind: 'attributed' }> {
  const attribution = attributed(base, other)
  if (attribution.kind !== 'attributed') throw new Error(`not attributed: ${attribution.kind}`)
  return attribution
}
