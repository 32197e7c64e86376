import { type TeamAccount, type VerdictAccount, verdictAccount } from '#analysis/account/account.ts'
import { type BarScale, barScale } from '#analysis/account/barScale.ts'
import { columnsOf } from '#analysis/account/columns.ts'
import { listedTeams } from '#analysis/account/listedTeams.ts'
import { totalParts } from '#analysis/account/totalParts.ts'
import { uncalled } from '#analysis/chances/outShare.ts'
import { gap, points, signed } from '#i18n/format.ts'
import type { Messages } from '#i18n/messages.ts'
import { labelsOf, namer } from '#i18n/names.ts'
import { chanceWords } from '#provenance/chanceWords.ts'
import { headWords, kindsInWords } from '#provenance/headWords.ts'
import { reasonTexts } from '#provenance/reasonText.ts'
import { type VerdictNotes, verdictNotes } from '#provenance/verdictNotes.ts'
import { boardModel } from './boardModel.ts'
import type { ExportContext } from './exportContext.ts'
import type { TeamEntry, VerdictModel } from './picture/boardEntry.ts'
import type { Framing, Note } from './picture/frame.ts'

export type { ExportContext } from './exportContext.ts'

/**
 * What stands around every exported picture of this scenario: stage, day, the verdict's sentence, notes and colophon.
 */
export function framingOf(context: ExportContext): Framing {
  const { analysis, colophon, t } = context
  const { dataset, choices } = analysis
  const notes = notesForExport(context)
  return {
    kicker: t.exported.kicker(dataset.benchmarks.competition.title[context.locale], choices.asOf),
    title: notes.sentence,
    notes: notesOf(notes),
    colophon,
  }
}

/** The notes beside the verdict's sentence, with the teams that are too close to call once chances are drawn. */
export const notesForExport = ({ analysis, robustness, t, locale }: ExportContext): VerdictNotes =>
  verdictNotes(analysis, robustness && uncalled(robustness), t, locale)

function notesOf({ others, tooClose, close, disagreeing, actual, assumed }: VerdictNotes): Note[] {
  const muted = [...others, tooClose, close].filter((text) => text !== null).join(' ')
  const strong = disagreeing.join(' ')
  return [
    { text: actual, tone: 'ink' },
    ...(assumed === null ? [] : [{ text: assumed, tone: 'strong' } as const]),
    ...(muted === '' ? [] : [{ text: muted, tone: 'muted' } as const]),
    ...(strong === '' ? [] : [{ text: strong, tone: 'strong' } as const]),
  ]
}

/** Everything that a picture of verdict and board shows, as texts and figures already formatted. */
export function verdictModel(context: ExportContext): VerdictModel {
  const { analysis, t } = context
  const { evaluation, dataset, choices } = analysis
  const { competition } = dataset
  const account = verdictAccount(evaluation, choices)
  const scale = barScale(evaluation, competition)
  const listed = listedTeams(account)
  const inList = listed.map(({ team }) => team)
  const columns = columnsOf(account, [])
  const entries = new Map(account.teams.map((team) => [team.team, team]))
  const entry = (id: string, _: number, shown: readonly string[]) => {
    const found = entries.get(id)
    return found === undefined ? [] : [entryOf(found, scale, context, shown)]
  }
  const hasPillars = Object.values(evaluation.pillarWeights).filter((weight) => weight > 0).length > 1
  return {
    ...framingOf(context),
    subtitle: hasPillars
      ? t.ranking.subtitlePillars
      : t.ranking.subtitle(
          Object.keys(evaluation.shares).length,
          t.settings.normalisation.options[choices.normalisation],
        ),
    notices: noticesOf(context),
    list: listed.flatMap(({ team, skipped }, i) =>
      entry(team, i, inList).map((one) => ({ ...one, skipped: skipped === 0 ? null : t.exported.leftOut(skipped) })),
    ),
    heads: columns.flatMap(entry),
    others: columns.length < account.teams.length ? t.exported.others(account.teams.length - columns.length) : null,
    cut: cutOfModel(account, columns, t),
    board: boardModel(context, account, scale, columns),
  }
}

function cutOfModel({ cut }: VerdictAccount, columns: readonly string[], t: Messages): VerdictModel['cut'] {
  const words = t.matrix.heads
  switch (cut.kind) {
    case 'line':
      return { kind: 'line', at: columns.indexOf(cut.before), before: cut.before, label: words.cut }
    case 'next':
      return { kind: 'next', at: columns.indexOf(cut.before), before: cut.before, label: words.nextOnCut }
    case 'open': {
      const before = columns.find((team) => cut.teams.includes(team)) ?? null
      return {
        kind: 'open',
        at: before === null ? columns.length : columns.indexOf(before),
        before,
        label: words.cutOpen,
      }
    }
    case 'none':
      return { kind: 'none', at: columns.length, before: null, label: words.cutNone[cut.reason] }
    default:
      return cut satisfies never
  }
}

function entryOf(
  account: TeamAccount,
  scale: BarScale,
  { analysis, robustness, t, locale }: ExportContext,
  shown: readonly string[],
): TeamEntry {
  const { dataset, choices } = analysis
  const { competition } = dataset
  const { row, verdict, gate } = account
  const team = competition.teams.find(({ id }) => id === account.team)
  const chances = robustness?.teams.find((c) => c.team === account.team)
  const chance =
    chances === undefined || robustness === null ? null : chanceWords(chances, robustness.samples, t.matrix.chances)
  const claims = new Map(competition.claims.map((claim) => [claim.id, claim]))
  const head = headWords(account, t.matrix)
  // The reason of a tie names all of its teams: it is shown once, at the first of them.
  const reasons = verdict.reasons.filter(
    (reason) => reason.code !== 'tie-at-cut' || shown.find((id) => reason.teams.includes(id)) === account.team,
  )
  return {
    team: account.team,
    name: team?.name[locale] ?? account.team,
    short: team?.short[locale] ?? account.team,
    model: team?.entry.label ?? '',
    rank: row.rank,
    total: row.total === null ? null : points(row.total),
    ...head,
    note: [head.margin === null ? null : signed(head.margin, gap), head.note].filter(Boolean).join(' · ') || null,
    assumed: gate.assumed === null ? null : t.matrix.heads.assumed[gate.assumed],
    gate: competition.claims.length === 0 ? null : { status: gate.status, text: t.matrix.gate.status[gate.status] },
    kinds: kindsInWords(account, t.matrix),
    chance: chance === null ? null : [chance.figure, chance.also].filter((part) => part !== null).join(' · '),
    parts: totalParts(row, scale),
    reasons: [
      ...reasonTexts(reasons, { t, locale, name: namer(competition, locale), claims, asOf: choices.asOf }),
      ...(row.penalty > 0 ? [t.ranking.reason.penalty(points(row.penalty))] : []),
    ],
  }
}

/** What the engine notes: benchmarks and pillars left out, seats taken by the gate, nothing to score. */
function noticesOf({ analysis, t, locale }: ExportContext): Note[] {
  const { evaluation, dataset } = analysis
  const words = t.ranking.notices
  const labels = labelsOf(dataset.competition, locale)
  const name = namer(dataset.competition, locale)
  const unknown = evaluation.notices.flatMap((n) => (n.code === 'pillar-not-known' ? [labels.pillar(n.pillar)] : []))
  const sentences = evaluation.notices.flatMap((n): string[] => {
    switch (n.code) {
      case 'pillar-not-known':
        return []
      case 'benchmarks-excluded':
      case 'benchmarks-unpublished':
        return [words[n.code](n.benchmarks.length, n.benchmarks.map(labels.benchmark).join(', '))]
      case 'assumed-gate-off':
      case 'seats-taken-by-gate': {
        const teams = n.code === 'assumed-gate-off' ? n.teams : n.next
        return [words[n.code](teams.map((id) => name(id).text).join(', '))]
      }
      case 'all-eligible-go':
      case 'no-benchmark-left':
      case 'no-usable-weight':
      case 'no-pillar':
        return [words[n.code]]
      default:
        return n satisfies never
    }
  })
  if (unknown.length > 0) sentences.push(words['pillar-not-known'](unknown.join(', ')))
  return sentences.map((text) => ({ text, tone: 'muted' }))
}
