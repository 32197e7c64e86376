import type { Analysis } from '#analysis/Analysis.tsx'
import { barSegments } from '#analysis/barSegments.ts'
import { inVerdictOrder, type VerdictRow as OrderedRow } from '#analysis/inVerdictOrder.ts'
import { mostLeads } from '#analysis/leads.ts'
import { reasonTexts } from '#evidence/reasonText.ts'
import { type VerdictNotes, verdictNotes } from '#evidence/verdictNotes.ts'
import { percent, points } from '#i18n/format.ts'
import type { Locale } from '#i18n/locale.ts'
import type { Messages } from '#i18n/messages.ts'
import { namer } from '#i18n/names.ts'
import type { Robustness } from '#robustness/index.ts'
import { groupColour, teamColour } from '#ui/teamColour.ts'
import type { Colophon, Framing, Note } from './picture/frame.ts'
import type { BarPart, VerdictModel, VerdictRow } from './picture/verdictPicture.ts'

/** What a picture is made from; `robustness` null where nothing current was drawn. */
export type Told = {
  readonly analysis: Analysis
  readonly robustness: Robustness | null
  readonly colophon: Colophon
  readonly t: Messages
  readonly locale: Locale
}

/** More rows than this are no picture: those in the middle are left out, and said to be. */
const MAX_ROWS = 24

/** Stage, day, sentence and everything beside it: the frame of every picture of this scenario. */
export function framingOf({ analysis, robustness, colophon, t, locale }: Told): Framing {
  const notes = verdictNotes(analysis, robustness?.tooClose ?? [], t, locale)
  const { dataset, choices } = analysis
  return {
    kicker: t.takealong.kicker(dataset.benchmarks.competition.title[locale], choices.asOf),
    title: notes.sentence,
    notes: notesOf(notes),
    colophon,
  }
}

function notesOf({ others, tooClose, close, disagreeing, actual }: VerdictNotes): Note[] {
  const muted = [...others, tooClose, close].filter((text) => text !== null).join(' ')
  const strong = disagreeing.join(' ')
  return [
    { text: actual, tone: 'ink' },
    ...(muted === '' ? [] : [{ text: muted, tone: 'muted' } as const]),
    ...(strong === '' ? [] : [{ text: strong, tone: 'strong' } as const]),
  ]
}

/** Verdict and ranking in the words and figures of the page. */
export function verdictModel(told: Told): VerdictModel {
  const { analysis, t, locale } = told
  const { evaluation, dataset, choices } = analysis
  const { competition } = dataset
  const ordered = inVerdictOrder(evaluation)
  const { rows, leftOut } = shownRows(ordered)
  const lead = mostLeads(evaluation)
  const isNone = evaluation.ranking.every((row) => row.total === null)
  const hasPillars = Object.values(evaluation.pillarWeights).filter((weight) => weight > 0).length > 1
  const drawn = rows.map((row) => rowOf(row, told))
  return {
    ...framingOf(told),
    ranking: {
      title: isNone
        ? t.ranking.title.none
        : lead === null
          ? t.ranking.chart
          : t.ranking.title.leads(namer(competition, locale)(lead.team), lead.leads, lead.of),
      subtitle: hasPillars
        ? t.ranking.subtitlePillars
        : t.ranking.subtitle(
            Object.keys(evaluation.shares).length,
            t.settings.normalisation.options[choices.normalisation],
          ),
      notices: noticesOf(told),
    },
    rows: drawn,
    leftOut: leftOut === null ? null : { after: leftOut.after, text: t.takealong.leftOut(leftOut.teams) },
    cutLine: t.ranking.cutline,
    axis: t.takealong.axis,
    legend: legendOf(told, drawn),
  }
}

/** The first rows and the last: those at the cut are at the end. */
function shownRows(ordered: readonly OrderedRow[]) {
  if (ordered.length <= MAX_ROWS) return { rows: ordered, leftOut: null }
  const head = MAX_ROWS / 2
  const rows = [...ordered.slice(0, head), ...ordered.slice(-head)]
  return { rows, leftOut: { after: head, teams: ordered.length - rows.length } }
}

function rowOf({ row, verdict, isFirstBelowCut }: OrderedRow, { analysis, robustness, t, locale }: Told): VerdictRow {
  const { evaluation, dataset, choices } = analysis
  const { competition } = dataset
  const { outcome, route } = verdict
  const words = t.verdict.tiles
  const team = competition.teams.find(({ id }) => id === row.team)
  const chances = robustness?.teams.find((c) => c.team === row.team)
  const whatIfs =
    Object.values(row.cells).filter((cell) => cell.kind === 'hypothetical').length +
    Object.values(row.pillars).filter((pillar) => pillar.origin === 'assumed').length
  const isNext = evaluation.notices.some((n) => n.code === 'seats-taken-by-gate' && n.next.includes(row.team))
  const claims = new Map(competition.claims.map((claim) => [claim.id, claim]))
  return {
    colour: teamColour(row.team),
    name: team?.name[locale] ?? row.team,
    model: team?.entry.label ?? '',
    rank: outcome === 'out' ? t.ranking.out : outcome === 'undecided' ? t.ranking.undecided : String(row.rank ?? '–'),
    isOut: outcome === 'out',
    isFirstBelowCut,
    outcome: [words.outcome[outcome], route === null ? null : words.route[route], isNext ? words.nextSeat : null]
      .filter((part) => part !== null)
      .join(' · '),
    total: row.total === null ? words.notScored : points(row.total),
    details: [
      words.ownValues(row.ownValues, competition.field.length),
      ...(chances === undefined ? [] : [words.chance(percent(Math.max(0, 1 - chances.safe - chances.undecided)))]),
    ],
    whatIf: whatIfs > 0 ? words.hypothetical(whatIfs) : null,
    parts: barSegments(row, competition, evaluation, benchmarkPillar(analysis)).map(
      ({ colour, origin, start, width }): BarPart => ({ colour: groupColour(colour), origin, start, width }),
    ),
    reasons: [
      ...reasonTexts(verdict.reasons, { t, locale, name: namer(competition, locale), claims, asOf: choices.asOf }),
      ...(row.penalty > 0 ? [t.ranking.reason.penalty(points(row.penalty))] : []),
    ],
  }
}

const benchmarkPillar = ({ dataset }: Analysis): string =>
  dataset.competition.pillars.find((pillar) => pillar.isBenchmark)?.id ?? ''

/** What was left out of the scores, or could not be known. */
function noticesOf({ analysis, t, locale }: Told): Note[] {
  const { evaluation, dataset } = analysis
  const { benchmarks, pillars } = dataset.competition
  const words = t.ranking.notices
  const labels = (ids: readonly string[]) =>
    ids.map((id) => benchmarks.find((b) => b.id === id)?.label[locale] ?? id).join(', ')
  const name = namer(dataset.competition, locale)
  const unknown = evaluation.notices.flatMap((n) =>
    n.code === 'pillar-not-known' ? [pillars.find((p) => p.id === n.pillar)?.label[locale] ?? n.pillar] : [],
  )
  const said = evaluation.notices.flatMap((n): string[] => {
    switch (n.code) {
      case 'pillar-not-known':
        return []
      case 'benchmarks-excluded':
      case 'benchmarks-unpublished':
        return [words[n.code](n.benchmarks.length, labels(n.benchmarks))]
      case 'seats-taken-by-gate':
        return [words[n.code](n.next.map((id) => name(id).text).join(', '))]
      default:
        return [words[n.code]]
    }
  })
  if (unknown.length > 0) said.push(words['pillar-not-known'](unknown.join(', ')))
  return said.map((text) => ({ text, tone: 'muted' }))
}

/** Every colour and every look that stands in the bars, and no other. */
function legendOf({ analysis, t, locale }: Told, rows: readonly VerdictRow[]): VerdictModel['legend'] {
  const { evaluation, dataset } = analysis
  const { groups, field, pillars } = dataset.competition
  const inPlay = new Set(Object.keys(evaluation.shares))
  const coloured = groups.flatMap((group, i) =>
    field.some((entry) => entry.group === group.id && inPlay.has(entry.benchmark))
      ? [{ colour: groupColour(i), origin: 'published' as const, label: group.label[locale] }]
      : [],
  )
  const others = Object.entries(evaluation.pillarWeights)
    .filter(([id, weight]) => weight > 0 && id !== benchmarkPillar(analysis))
    .map(([id], i) => ({
      colour: groupColour(groups.length + i),
      origin: 'published' as const,
      label: pillars.find((p) => p.id === id)?.label[locale] ?? id,
    }))
  const looks = (['filled', 'hypothetical'] as const)
    .filter((origin) => rows.some((row) => row.parts.some((part) => part.origin === origin)))
    .map((origin) => ({ colour: 'var(--muted)', origin, label: t.takealong.legend[origin] }))
  return [...coloured, ...others, ...looks]
}
