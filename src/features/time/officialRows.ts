import type { Bilingual, PublishedPoints, SourceId } from '#core/engine/index.ts'
import type { Dataset, PillarPart } from '#data/dataset.ts'

export type OfficialRow = {
  readonly key: string
  readonly label: Bilingual
  /** 0 for a pillar or a line of its own, 1 for its parts, 2 for the parts of a part. */
  readonly depth: 0 | 1 | 2
  readonly max: number
  readonly published: readonly PublishedPoints[]
  readonly mean: number | null
  readonly gapFirstToLast: number | null
  readonly source: SourceId
}

/**
 * Pillars in order, each followed by its parts and theirs. A part that carries its pillar's own id is the
 * pillar seen whole: it lends its gap to that line. What belongs to nothing above (a total) comes last.
 */
export function officialRows({ competition, benchmarks }: Pick<Dataset, 'competition' | 'benchmarks'>): OfficialRow[] {
  const rows: OfficialRow[] = []
  const placed = new Set<PillarPart>()
  const place = (part: PillarPart, depth: OfficialRow['depth']) => {
    placed.add(part)
    rows.push({ ...part, key: `${part.pillar}.${part.id}`, depth })
  }

  for (const pillar of competition.pillars) {
    const own = benchmarks.pillarParts.filter((p) => p.pillar === pillar.id)
    const whole = own.find((p) => p.id === pillar.id)
    if (whole) placed.add(whole)
    rows.push({ ...pillar, key: pillar.id, depth: 0, gapFirstToLast: whole?.gapFirstToLast ?? null })
    for (const part of own) {
      if (part === whole) continue
      place(part, 1)
      for (const inner of benchmarks.pillarParts) if (inner.pillar === part.id) place(inner, 2)
    }
  }
  for (const part of benchmarks.pillarParts) if (!placed.has(part)) place(part, 0)
  return rows
}
