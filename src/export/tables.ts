import { type TeamAccount, verdictAccount } from '#analysis/account/account.ts'
import { VALUE_KINDS } from '#analysis/account/kinds.ts'
import type { Competition } from '#core/engine/index.ts'
import type { Robustness } from '#core/robustness/index.ts'
import { outOf } from '#core/robustness/index.ts'
import { namer } from '#i18n/names.ts'
import { reasonTexts } from '#provenance/reasonText.ts'
import { APP_VERSION } from './appVersion.ts'
import type { Table, TableValue } from './csv.ts'
import { scoreRecords } from './scoreRecords.ts'
import type { ExportContext } from './verdictModel.ts'

/** A column: its heading, and what it says of a row. */
type Column<Row> = readonly [heading: string, of: (row: Row) => TableValue]

function tableOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[], context: ExportContext): Table {
  const about = aboutOf(context)
  return {
    header: [...columns.map(([heading]) => heading), ...about.map(([heading]) => heading)],
    rows: rows.map((row) => [...columns.map(([, of]) => of(row)), ...about.map(([, value]) => value)]),
  }
}

/** What every row says of itself, so that no row is quoted without it. */
function aboutOf({ analysis, colophon, t, locale }: ExportContext): [string, TableValue][] {
  const { dataset, choices } = analysis
  const words = t.exported.columns
  return [
    [words.stage, dataset.benchmarks.competition.title[locale]],
    [words.asOf, choices.asOf],
    [words.dataVersion, dataset.competition.dataVersion],
    [words.appVersion, APP_VERSION],
    [words.note, colophon.disclaimer],
    [words.link, colophon.link],
  ]
}

/** Every team × benchmark with its status, reason and source. */
export function scoresTable(context: ExportContext): Table {
  const { analysis, t, locale } = context
  const { competition } = analysis.dataset
  const words = t.exported.columns
  const team = namer(competition, locale)
  const labelOf = (list: Competition['benchmarks'] | Competition['groups'], id: string) =>
    list.find((entry) => entry.id === id)?.label[locale] ?? id
  const cautions = t.scores.cell
  return tableOf(
    scoreRecords(analysis.dataset, analysis.evaluation),
    [
      [words.teamId, (r) => r.team],
      [words.team, (r) => team(r.team).text],
      [words.benchmarkId, (r) => r.benchmark],
      [words.benchmark, (r) => labelOf(competition.benchmarks, r.benchmark)],
      [words.group, (r) => labelOf(competition.groups, r.group)],
      [words.statusCode, (r) => r.status],
      [words.status, (r) => t.exported.status[r.status]],
      [words.value, (r) => r.value],
      [words.unit, (r) => r.unit],
      [words.points, (r) => r.points],
      [words.normalised, (r) => r.normalised],
      [words.share, (r) => r.share],
      [words.amount, (r) => r.amount],
      [words.reason, (r) => (r.reason === null ? null : cautions.missing[r.reason])],
      [words.instead, (r) => r.publishedInstead],
      [words.variant, (r) => (r.variant === null ? null : labelOf(competition.benchmarks, r.variant))],
      [words.kind, (r) => (r.kind === null ? null : cautions.kind[r.kind])],
      [
        words.caution,
        (r) =>
          [r.maybeLater ? cautions.maybeLater : null, r.confidence === 'secondary' ? cautions.secondary : null]
            .filter((text) => text !== null)
            .join('; ') || null,
      ],
      [words.publicFirst, (r) => r.publicFirst],
      [words.publicLast, (r) => r.publicLast],
      [words.sourceTitle, (r) => r.source?.title ?? null],
      [words.publisher, (r) => r.source?.publisher ?? null],
      [words.sourceDate, (r) => withDay(r.source?.date ?? null)],
      [words.url, (r) => r.source?.url ?? null],
      [words.locator, (r) => r.locator],
    ],
    context,
  )
}

/** A month without its day as EDTF writes it: of `2026-01` a spreadsheet makes the first of January. */
const withDay = (date: string | null): string | null =>
  date !== null && /^\d{4}-\d{2}$/.test(date) ? `${date}-XX` : date

/** One row for each team, by score. */
export function rankingTable(context: ExportContext): Table {
  const { analysis, t, locale } = context
  const { evaluation, dataset, choices } = analysis
  const { competition } = dataset
  const words = t.exported.columns
  const name = namer(competition, locale)
  const claims = new Map(competition.claims.map((claim) => [claim.id, claim]))
  const gateOf = ({ gate: { status, assumed } }: TeamAccount) =>
    assumed === null ? t.rules.gate[status] : t.rules.gateAssumed[assumed]
  const pillars = competition.pillars.filter(({ id }) => (evaluation.pillarWeights[id] ?? 0) > 0)
  return tableOf(
    verdictAccount(evaluation, choices).teams,
    [
      [words.rank, ({ row }) => row.rank],
      [words.teamId, ({ row }) => row.team],
      [words.team, ({ row }) => name(row.team).text],
      [words.outcome, ({ verdict }) => t.verdict.tiles.outcome[verdict.outcome]],
      [words.route, ({ verdict }) => (verdict.route === null ? null : t.verdict.tiles.route[verdict.route])],
      [words.gate, gateOf],
      [words.total, ({ row }) => row.total],
      [words.benchmarkScore, ({ row }) => row.benchmarkScore],
      ...VALUE_KINDS.map(
        (kind): Column<TeamAccount> => [words.kindCount(t.matrix.kinds[kind]), ({ kinds }) => kinds[kind]],
      ),
      ...pillars.flatMap(({ id, label }): Column<TeamAccount>[] => [
        [words.pillar(label[locale]), ({ row }) => row.pillars[id]?.value ?? null],
        [words.pillarMax(label[locale]), ({ row }) => row.pillars[id]?.max ?? null],
        [
          words.pillarStatus(label[locale]),
          ({ row }) => {
            const origin = row.pillars[id]?.origin
            return origin === undefined ? null : t.settings.pillars[origin]
          },
        ],
      ]),
      [words.penalty, ({ row }) => row.penalty],
      [
        words.why,
        ({ verdict }) =>
          reasonTexts(verdict.reasons, { t, locale, name, claims, asOf: choices.asOf }).join(' · ') || null,
      ],
      [words.sources, () => context.colophon.sources],
    ],
    context,
  )
}

/** The share of the draws in which each team goes, stays, or takes each rank. */
export function chancesTable(robustness: Robustness, context: ExportContext): Table {
  const { analysis, t, locale } = context
  const { competition } = analysis.dataset
  const words = t.exported.columns
  const name = namer(competition, locale)
  return tableOf(
    robustness.teams,
    [
      [words.teamId, (c) => c.team],
      [words.team, (c) => name(c.team).text],
      [words.out, outOf],
      [words.outByScore, (c) => c.outByScore],
      [words.outByGate, (c) => c.outByGate],
      [words.outByBoth, (c) => c.outByBoth],
      [words.outRouteOpen, (c) => c.outRouteOpen],
      [words.safe, (c) => c.safe],
      [words.undecided, (c) => c.undecided],
      [words.error, (c) => c.standardError],
      ...competition.teams.map(
        (_, i): Column<Robustness['teams'][number]> => [
          words.rankShare(i + 1),
          (c) => robustness.ranks[c.team]?.[i] ?? null,
        ],
      ),
      [words.samples, () => robustness.samples],
      [words.seed, () => robustness.seed],
      [words.sources, () => context.colophon.sources],
    ],
    context,
  )
}
