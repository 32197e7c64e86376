import type { Claim, ClaimId, GateChange } from '#engine/index.ts'
import type { Locale } from '#i18n/locale.ts'
import type { Messages } from '#i18n/messages.ts'

/** One "if" as a sentence of the chosen language. */
export function changeText(
  change: GateChange,
  to: 'pass' | 'fail',
  claims: ReadonlyMap<ClaimId, Claim>,
  { t, locale }: { readonly t: Messages; readonly locale: Locale },
): string {
  const words = t.explanation.if
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
    case 'date':
      return words.date(change.asOf, to)
    default:
      return change satisfies never
  }
}
