import fc from 'fast-check'
import { comparisonParams } from '#state/comparison/comparisonLink.ts'
import { fromSearch, MAX_LINK_BYTES } from '#state/scenario/decode.ts'
import { sameScenario, toSearch } from '#state/scenario/encode.ts'
import { isClean } from '#state/scenario/linkDamage.ts'
import { mendLink } from '#state/scenario/mendLink.ts'
import { framed } from '#state/scenario/params.ts'
import type { Scenario } from '#state/scenario/scenario.ts'

export type CutLink = { readonly whole: Scenario; readonly cut: string }

/** What stands behind a link that a carrier shortened, and what carriers hang on to any. */
const TAILS = ['', '…', '...', '&utm_source=x', '&fbclid=IwAR0', ' ', '%20', '를', ').', '&amp;', '\\', '%', '*', '&']

/**
 * A link of the page, shared or of the address bar, by itself or with parameters of the page, cut behind the name of
 * its version at the earliest, with what a carrier may put behind it.
 */
export const cutLink = (scenarios: fc.Arbitrary<Scenario>): fc.Arbitrary<CutLink> =>
  fc
    .record({
      whole: scenarios,
      other: scenarios,
      kind: fc.constantFrom('address', 'shared', 'compared', 'presented'),
      at: fc.nat(),
      tail: fc.constantFrom(...TAILS),
    })
    .map(({ whole, other, kind, at, tail }) => {
      const link = linkOf(whole, other, kind)
      const cut = link.slice(0, 2 + (at % (link.length - 1)))
      const sent = kind === 'shared' ? { ...whole, dataVersion: '2026-11-29' } : whole
      return { whole: sent, cut: cut + tail }
    })
    .filter(({ cut }) => cut.length <= MAX_LINK_BYTES)

function linkOf(scenario: Scenario, other: Scenario, kind: string): string {
  if (kind === 'shared') return toSearch(scenario, { share: { dataVersion: '2026-11-29' } })
  const query = new URLSearchParams(toSearch(scenario, { versioned: true }))
  if (kind === 'compared') for (const [name, side] of comparisonParams(['now', other])) query.append(name, side)
  if (kind === 'presented') query.append('present', 'this')
  return framed(query)
}

/**
 * A cut link gives the whole scenario, or the notice that it was cut: never another scenario in silence.
 *
 * @throws Error that says what does not hold.
 */
export function checkCutLink({ whole, cut }: CutLink): void {
  // As the page and as the command line read it.
  for (const search of [isClean(cut) ? cut : mendLink(cut), mendLink(cut)]) {
    const { scenario, issues } = fromSearch(search)
    const isSaid = issues.some(({ code }) => code === 'incomplete')
    if (!isSaid && !sameScenario(scenario, whole)) throw new Error(`another scenario, and nothing said: ${search}`)
  }
}
