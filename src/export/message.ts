import { verdictAccount } from '#analysis/account/account.ts'
import { columnsOf } from '#analysis/account/columns.ts'
import { points } from '#i18n/format.ts'
import { labelsOf } from '#i18n/names.ts'
import { plain } from '#i18n/segments.ts'
import { headWords } from '#provenance/headWords.ts'
import { scoreRecords } from './scoreRecords.ts'
import { type ExportContext, notesForExport } from './verdictModel.ts'

/** The verdict as a few lines of plain text for a message, with what it is, what it rests on, and the link. */
export function messageText(context: ExportContext): string {
  const { analysis, colophon, t, locale } = context
  const { dataset, evaluation, choices } = analysis
  const words = t.exported
  const notes = notesForExport(context)
  const account = verdictAccount(evaluation, choices)
  const shown = columnsOf(account, [])
  const labels = labelsOf(dataset.competition, locale)
  const row = (id: string): string[] => {
    const team = account.of(id)
    if (team === undefined) return []
    const name = labels.team(id)
    const { outcome } = headWords(team, t.matrix)
    const place = team.outcome === 'safe' && team.row.rank !== null ? String(team.row.rank) : outcome
    const assumed = team.gate.assumed === null ? '' : ` (${t.matrix.heads.assumed[team.gate.assumed]})`
    return [words.text.row(place, name, team.row.total === null ? '–' : points(team.row.total)) + assumed]
  }
  const rows = shown.flatMap(row)
  if (shown.length < account.teams.length) rows.push(words.others(account.teams.length - shown.length))
  return [
    words.kicker(dataset.benchmarks.competition.title[locale], choices.asOf),
    plain(notes.sentence),
    rows.join(' · '),
    notes.actual,
    ...[notes.assumed, notes.tooClose, ...notes.disagreeing].filter((note) => note !== null),
    ...marksOf({ analysis, t }),
    colophon.disclaimer,
    colophon.versions,
    colophon.link,
  ].join('\n')
}

/** How much of it nobody published. */
function marksOf({ analysis, t }: Pick<ExportContext, 'analysis' | 't'>): string[] {
  const words = t.exported.text
  const records = scoreRecords(analysis.dataset, analysis.evaluation)
  const count = (status: string) => records.filter((record) => record.status === status).length
  const assumed = analysis.evaluation.ranking.flatMap((row) =>
    Object.values(row.pillars).filter((pillar) => pillar.origin === 'assumed'),
  ).length
  const marks = [
    count('filled') > 0 ? words.filled(count('filled')) : null,
    count('hypothetical') > 0 ? words.hypothetical(count('hypothetical')) : null,
    assumed > 0 ? words.assumed(assumed) : null,
  ].filter((mark) => mark !== null)
  return marks.length === 0 ? [] : [words.marks(marks.join(', '))]
}
