import { type ScoreCell, type ScoreRow, scoreRows } from '#analysis/scoreRows.ts'
import type {
  BenchmarkId,
  Confidence,
  Evaluation,
  IsoDate,
  MissingReason,
  ScoreKind,
  SourceId,
  TeamId,
} from '#core/engine/index.ts'
import type { Dataset } from '#data/dataset.ts'

/** Whose value it is: somebody published it, the reader typed it, a rule filled it in, or there is none. */
export type ScoreStatus = 'published' | 'hypothetical' | 'filled' | 'missing'

/** Where a value was read, or why it is withheld. */
export type SourceRecord = {
  readonly title: string
  readonly publisher: string
  /** As printed: can be a month or a range. */
  readonly date: string
  readonly url: string | null
}

/** One team × benchmark as it stood in the evaluation, with everything that must be known before it is quoted. */
export type ScoreRecord = {
  readonly team: TeamId
  readonly benchmark: BenchmarkId
  readonly group: string
  readonly status: ScoreStatus
  /** On the benchmark's own scale; null where there is none. */
  readonly value: number | null
  readonly unit: string
  /** 0..100 on that scale, higher is better. */
  readonly points: number | null
  /** After normalisation; null where it has no part in the score. */
  readonly normalised: number | null
  /** 0..1 of the benchmark score, and what it gives: share × normalised. */
  readonly share: number | null
  readonly amount: number | null
  /** Why nothing is published; null where something is. */
  readonly reason: MissingReason | null
  /** What was published where the reader typed something else. */
  readonly publishedInstead: number | null
  /** The variant that was measured where it is not the benchmark's own. */
  readonly variant: BenchmarkId | null
  readonly kind: ScoreKind | null
  readonly confidence: Confidence | null
  readonly publicFirst: IsoDate | null
  readonly publicLast: IsoDate | null
  /** Only a later copy was seen: it may not have been public at the as-of date. */
  readonly maybeLater: boolean
  readonly locator: string | null
  readonly source: SourceRecord | null
}

/** Every cell of the field, benchmark by benchmark, in the order of groups and of teams. */
export const scoreRecords = (
  { competition, sources }: Pick<Dataset, 'competition' | 'sources'>,
  evaluation: Evaluation,
): ScoreRecord[] =>
  scoreRows(competition, evaluation).flatMap((row) => row.cells.map((cell) => recordOf(row, cell, sources)))

function recordOf(row: ScoreRow, { team, cell, value, points, contribution }: ScoreCell, sources: Dataset['sources']) {
  const score = cell.kind === 'published' ? cell.score : null
  const absence = cell.kind === 'missing' ? cell.absence : null
  return {
    team: team.id,
    benchmark: row.benchmark.id,
    group: row.entry.group,
    status: cell.kind === 'missing' ? (value === null ? 'missing' : 'filled') : cell.kind,
    value,
    unit: row.benchmark.scale.unit,
    points,
    normalised: contribution?.normalised ?? null,
    share: contribution?.share ?? null,
    amount: contribution?.amount ?? null,
    reason: cell.kind === 'missing' ? cell.reason : null,
    publishedInstead: cell.kind === 'hypothetical' ? (cell.instead?.value ?? null) : null,
    variant: cell.kind === 'published' ? cell.variant : null,
    kind: score?.kind ?? null,
    confidence: score?.confidence ?? null,
    publicFirst: score?.public.first ?? null,
    publicLast: score?.public.last ?? null,
    maybeLater: cell.kind === 'published' && cell.maybeLater,
    locator: score?.locator ?? null,
    source: sourceRecord(score?.source ?? absence?.source, sources),
  } satisfies ScoreRecord
}

function sourceRecord(id: SourceId | undefined, sources: Dataset['sources']): SourceRecord | null {
  const source = id === undefined ? undefined : sources[id]
  if (source === undefined) return null
  const { title, publisher, date, url } = source
  return { title, publisher, date, url }
}
