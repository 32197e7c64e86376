import { Fingerprint } from './hash.ts'
import type { OwnContract } from './ownTable.ts'

/**
 * The data version of a competition of one's own: a fingerprint of all that figures depend on, so that a link
 * finds out whether the file of the receiver is the one it was made with. Name and id are no part of it.
 */
export function contractVersion({ benchmarks, provenance }: OwnContract): string {
  const { id: _id, title: _title, fieldNote: _note, ...frame } = benchmarks.competition
  const print = new Fingerprint()
  print.add(canonical(frame))
  for (const { scores, absences: _absences, label: _label, about: _about, ...benchmark } of benchmarks.benchmarks) {
    print.add(canonical(benchmark))
    for (const s of scores) {
      const { first, last } = s.public
      print.add(
        [s.team, s.model, s.value, s.mode, s.kind, s.status, first, last, s.stoodUntil, s.source].join('\u0000'),
      )
    }
  }
  print.add(canonical(provenance.claims))
  return print.text()
}

/** JSON with sorted keys: equal values give equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
