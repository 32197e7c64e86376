import type { Evaluation, FieldEntry, Group, PillarId, PointOrigin, RankedTeam } from '#engine/index.ts'

/** One piece of a team's bar, in points of the total. */
export type BarSegment = {
  readonly key: string
  readonly kind: 'benchmark' | 'pillar'
  /** Which colour: the benchmark's group, or a further one per pillar. */
  readonly colour: number
  readonly origin: PointOrigin
  readonly start: number
  readonly width: number
}

/**
 * A team's total cut into what each benchmark and each pillar gives it, left to right.
 * Widths sum to the total before any penalty; nothing is drawn for a part below zero (possible with z-scores).
 */
export function barSegments(
  row: RankedTeam,
  { field, groups }: { readonly field: readonly FieldEntry[]; readonly groups: readonly Group[] },
  { pillarWeights }: Pick<Evaluation, 'pillarWeights'>,
  benchmarkPillar: PillarId,
): BarSegment[] {
  if (row.total === null) return []
  const groupOf = new Map(field.map((f) => [f.benchmark, groups.findIndex((g) => g.id === f.group)]))
  const weightSum = Object.values(pillarWeights).reduce((sum, w) => sum + w, 0)
  const scale = (pillarWeights[benchmarkPillar] ?? 0) / weightSum
  const segments: BarSegment[] = []
  let start = 0
  const push = (segment: Omit<BarSegment, 'start'>) => {
    const width = Math.max(0, segment.width)
    segments.push({ ...segment, width, start })
    start += width
  }
  for (const c of row.contributions) {
    push({
      key: c.benchmark,
      kind: 'benchmark',
      colour: Math.max(0, groupOf.get(c.benchmark) ?? 0),
      origin: c.origin,
      width: c.amount * scale,
    })
  }
  let colour = groups.length
  for (const [id, weight] of Object.entries(pillarWeights)) {
    const part = row.pillars[id]
    if (id === benchmarkPillar || weight === 0 || part === undefined) continue
    push({
      key: id,
      kind: 'pillar',
      colour: colour++,
      origin: part.origin === 'published' ? 'published' : part.origin === 'assumed' ? 'hypothetical' : 'filled',
      width: ((part.value * 100) / part.max) * (weight / weightSum),
    })
  }
  return segments
}
