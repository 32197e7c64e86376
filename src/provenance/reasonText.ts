import type { Claim, IsoDate, Reason, TeamId } from '#core/engine/index.ts'
import { gap } from '#i18n/format.ts'
import type { Locale } from '#i18n/locale.ts'
import type { FirstMessages } from '#i18n/messages.ts'
import type { TeamName } from '#i18n/segments.ts'

type Words = {
  readonly t: FirstMessages
  readonly locale: Locale
  readonly name: (id: TeamId) => TeamName
  readonly claims: ReadonlyMap<string, Claim>
  readonly asOf: IsoDate
}

/** Why a team is out or open, in short sentences: provenance with claim, person and date first, then score. */
export function reasonTexts(reasons: readonly Reason[], words: Words): string[] {
  const { t, name } = words
  const texts = reasons.flatMap((r) => (r.code === 'gate-assumed' ? [t.rules.assumed[r.assumed]] : []))
  const fails = reasons.flatMap((r) => (r.code === 'gate-fails' ? [componentText(r, words)] : []))
  const open = reasons.flatMap((r) => (r.code === 'gate-open' ? [componentText(r, words)] : []))
  if (fails.length > 0) texts.push(t.ranking.reason.gateFails(fails.join(', ')))
  if (open.length > 0) texts.push(t.ranking.reason.gateOpen(open.join(', ')))
  for (const reason of reasons) {
    if (reason.code === 'lowest-score') {
      const next = reason.next === null ? null : name(reason.next)
      texts.push(
        next === null || reason.gap === null
          ? t.ranking.reason.lowestAlone
          : t.ranking.reason.lowest(gap(reason.gap), next),
      )
    }
    if (reason.code === 'tie-at-cut') texts.push(t.ranking.reason.tie(reason.teams.map(name)))
    if (reason.code === 'unscored') texts.push(t.ranking.reason.unscored[reason.reason])
  }
  return texts
}

function componentText(
  reason: Extract<Reason, { code: 'gate-fails' | 'gate-open' }>,
  { t, locale, claims, asOf }: Words,
): string {
  const claim = claims.get(reason.claims[0] ?? '')
  const component = t.rules.components[reason.component]
  const state = t.rules.states[reason.state]
  if (claim === undefined) return component
  const answered = [...claims.values()]
    .filter((other) => other.answers.includes(claim.id) && other.public.first <= asOf)
    .map((other) => other.by[locale])
  const isOwn = claim.stance === 'admitted' && answered.length === 0
  return t.ranking.reason.component(
    component,
    state,
    claim.by[locale],
    claim.public.last,
    isOwn ? null : [...new Set(answered)],
  )
}
