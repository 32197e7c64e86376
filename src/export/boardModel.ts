import type { VerdictAccount } from '#analysis/account/account.ts'
import type { BarScale } from '#analysis/account/barScale.ts'
import { type BoardRow, boardGroups } from '#analysis/account/boardRows.ts'
import { type Gap, gapColumn } from '#analysis/account/gaps.ts'
import { PILLAR_KINDS, VALUE_KINDS } from '#analysis/account/kinds.ts'
import type { Pillar, TeamId } from '#core/engine/index.ts'
import { percent, points, raw, signed } from '#i18n/format.ts'
import { labelsOf, namer } from '#i18n/names.ts'
import type { ExportContext } from './exportContext.ts'
import type { BoardCellEntry, BoardEntry, BoardLine, GapEntry } from './picture/boardEntry.ts'

/** The rows of the board for the teams that have a column: what each benchmark and each other part gives them. */
export function boardModel(
  { analysis, robustness, t, locale }: ExportContext,
  account: VerdictAccount,
  scale: BarScale,
  columns: readonly TeamId[],
): BoardEntry {
  const { dataset, evaluation, prepared, scenario } = analysis
  const { competition } = dataset
  const words = t.matrix
  const name = namer(competition, locale)
  const { pair } = account
  const { short: shortOf } = labelsOf(competition, locale)
  const gaps = pair === null ? null : gapColumn(evaluation, competition, pair.below, pair.above)
  const parts = gaps === null ? [] : [...gaps.benchmarks.values(), ...gaps.pillars.values()]
  const largest = Math.max(0, ...parts.map((gap) => Math.abs(gap.points)))
  const gapOf = (gap: Gap | undefined): GapEntry | null =>
    gap === undefined
      ? null
      : { text: signed(gap.points, points), part: largest === 0 ? 0 : gap.points / largest, isFilled: gap.isFilled }
  const benchmarkLine = (row: BoardRow): BoardLine => ({
    id: row.benchmark.id,
    label: row.benchmark.label[locale],
    share: percent(evaluation.shares[row.benchmark.id] ?? 0),
    isIdle: row.idle !== null || (evaluation.shares[row.benchmark.id] ?? 0) === 0,
    cells: columns.map((team): BoardCellEntry => {
      const cell = row.cells.get(team)
      const part = account.of(team)?.row.contributions.find((c) => c.benchmark === row.benchmark.id)
      const share = part?.share ?? evaluation.shares[row.benchmark.id] ?? 0
      return {
        team,
        kind: cell?.kind ?? 'empty',
        figure: cell == null || cell.value === null ? '–' : raw(Number(cell.value.toPrecision(4))),
        part: part === undefined ? null : (scale.beta * part.amount) / (100 * scale.full),
        track: (scale.beta * share) / scale.full,
      }
    }),
    gap: gapOf(gaps?.benchmarks.get(row.benchmark.id)),
  })
  const pillarLine = (pillar: Pillar): BoardLine[] => {
    const share = scale.pillars[pillar.id]
    if (share === undefined) return []
    return [
      {
        id: pillar.id,
        label: pillar.label[locale],
        share: percent(share),
        isIdle: false,
        cells: columns.map((team): BoardCellEntry => {
          const value = account.of(team)?.row.pillars[pillar.id]
          return {
            team,
            kind: value === undefined ? 'empty' : PILLAR_KINDS[value.origin],
            figure: value === undefined ? '–' : value.origin === 'published' ? raw(value.value) : points(value.value),
            part: value === undefined ? null : (share * value.value) / (value.max * scale.full),
            track: share / scale.full,
          }
        }),
        gap: gapOf(gaps?.pillars.get(pillar.id)),
      },
    ]
  }
  const lines = [
    ...boardGroups(prepared, columns).flatMap(({ rows }) => rows.map(benchmarkLine)),
    ...competition.pillars.flatMap(pillarLine),
  ]
  const penalty = gaps?.penalty ?? 0
  const kinds = new Set(lines.flatMap(({ cells }) => cells.map(({ kind }) => kind)))
  return {
    title: words.scores.title,
    share: words.scores.weights,
    gate: competition.claims.length === 0 ? null : `${words.gate.title}: ${t.rules.presets[scenario.rules.preset]}`,
    chances: robustness === null ? null : words.chances.title,
    gapTitle: gaps === null || pair === null ? words.gaps.none : words.gaps.minus(name(pair.below), name(pair.above)),
    gapShort: pair === null ? '' : `${shortOf(pair.below)} − ${shortOf(pair.above)}`,
    lines,
    penalty: penalty === 0 ? null : { label: words.gaps.penalty, gap: gapOf({ points: penalty, isFilled: false }) },
    margin:
      gaps === null
        ? null
        : {
            text: `${words.gaps.margin} ${signed(gaps.margin, points)}`,
            filled: gaps.filledRows === 0 ? null : words.gaps.filledRows(gaps.filledRows),
          },
    legend: VALUE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
      kind,
      label: kind === 'filled' || kind === 'hypothetical' ? t.exported.legend[kind] : words.kinds[kind],
    })),
  }
}
