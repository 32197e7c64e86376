import type { Claim, ClaimId, GateChange } from '#core/engine/index.ts'
import type { Locale } from '#i18n/locale.ts'
import type { Messages } from '#i18n/messages.ts'

/** One "if" in the chosen language: as the sentence that offers it, or as what was done. */
export function changeText(
  change: GateChange,
  to: 'pass' | 'fail',
  claims: ReadonlyMap<ClaimId, Claim>,
  { t, locale }: { readonly t: Messages; readonly locale: Locale },
  words: Messages['explanation']['if'] = t.explanation.if,
): string {
  const named = (id: ClaimId) => {
    const claim = claims.get(id)
    if (claim === undefined) return id
    const parts = claim.components.map((c) => (c === 'overall' ? t.rules.overall : t.rules.components[c]))
    return t.explanation.claim(claim.by[locale], t.rules.when(claim.public.first, claim.public.last), parts.join(', '))
  }
  switch (change.code) {
    case 'consequence':
      return words.consequence(t.rules.components[change.component], change.consequence, to)
    case 'unknown':
      return words.unknown(change.unknown, to)
    case 'proof':
      return words.proof(change.proof, to)
    case 'claims-off':
      return words.claimsOff(change.claims.map(named), to)
    case 'claim-on':
      return words.claimOn(named(change.claim), to)
    case 'preset':
      return words.preset(change.preset, to)
    case 'assume-off':
      return words.assumeOff(to)
    case 'date':
      return words.date(change.asOf, to)
    default:
      return change satisfies never
  }
}
