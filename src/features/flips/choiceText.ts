import type { ChoiceChange, ClaimId, Competition } from '#core/engine/index.ts'
import type { Locale } from '#i18n/locale.ts'
import type { Messages } from '#i18n/messages.ts'

/** One choice made otherwise, as the first half of a sentence. */
export function choiceText(
  change: ChoiceChange,
  { claims, teams }: Pick<Competition, 'claims' | 'teams'>,
  { t, locale }: { readonly t: Messages; readonly locale: Locale },
): string {
  const words = t.flips.if
  const named = (id: ClaimId) => {
    const claim = claims.find((c) => c.id === id)
    return claim === undefined
      ? id
      : `${id}, ${claim.by[locale]}, ${t.rules.when(claim.public.first, claim.public.last)}`
  }
  switch (change.code) {
    case 'consequence':
      return words.consequence(t.rules.components[change.component], change.consequence)
    case 'unknown':
      return words.unknown[change.unknown]
    case 'proof':
      return words.proof[change.proof]
    case 'preset':
      return words.preset(change.preset)
    case 'claims-off':
      return words.claimOff(change.claims.map(named).join('; '))
    case 'claim-on':
      return words.claimOn(named(change.claim))
    case 'assume-off':
      return words.assumeOff(teams.find((team) => team.id === change.team)?.name[locale] ?? change.team)
    case 'missing':
      return words.missing(change.missing)
    case 'normalisation':
      return words.normalisation(t.settings.normalisation.options[change.normalisation])
    case 'source':
      return words.source(t.settings.source.options[change.source])
    case 'undated':
      return words.undated[change.undated]
    case 'gate':
      return words.gate[change.gate]
    case 'seats':
      return words.seats(change.seats)
    case 'date':
      return words.date(change.asOf)
    default:
      return change satisfies never
  }
}
