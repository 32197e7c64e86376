import type { BarSegment } from '#analysis/barSegments.ts'
import type { Competition, Evaluation, TeamId } from '#engine/index.ts'
import { percent, points } from '#i18n/format.ts'
import type { Locale } from '#i18n/locale.ts'
import type { FirstMessages } from '#i18n/messages.ts'

/** The working behind one piece of a bar: value, origin, share, part. */
export function segmentText(
  segment: BarSegment,
  team: TeamId,
  evaluation: Evaluation,
  competition: Competition,
  t: FirstMessages,
  locale: Locale,
): string {
  const row = evaluation.ranking.find((r) => r.team === team)
  if (segment.kind === 'pillar') {
    const part = row?.pillars[segment.key]
    const label = competition.pillars.find((p) => p.id === segment.key)?.label[locale] ?? segment.key
    if (part === undefined) return label
    return t.ranking.pillarSegment(
      label,
      points(part.value),
      part.max,
      t.ranking.pillarOrigins[part.origin],
      points(segment.width),
    )
  }
  const part = row?.contributions.find((c) => c.benchmark === segment.key)
  const label = competition.benchmarks.find((b) => b.id === segment.key)?.label[locale] ?? segment.key
  if (part === undefined) return label
  return t.ranking.segment(
    label,
    points(part.normalised),
    t.ranking.origin[part.origin],
    percent(part.share),
    points(part.amount),
  )
}
