import { inVerdictOrder } from '#analysis/inVerdictOrder.ts'
import { verdictNotes } from '#evidence/verdictNotes.ts'
import { points } from '#i18n/format.ts'
import { plain } from '#i18n/segments.ts'
import { scoreRecords } from './scoreRecords.ts'
import type { Told } from './verdictModel.ts'

/** A message to more than this many readers' patience: the rest is behind the link. */
const MAX_TEAMS = 8

/** The verdict as a few lines of plain text for a message, with what it is, what it rests on, and the link. */
export function messageText({ analysis, robustness, colophon, t, locale }: Told): string {
  const { dataset, evaluation, choices } = analysis
  const words = t.takealong
  const notes = verdictNotes(analysis, robustness?.tooClose ?? [], t, locale)
  const rows = inVerdictOrder(evaluation).map(({ row, verdict }) => {
    const name = dataset.competition.teams.find(({ id }) => id === row.team)?.name[locale] ?? row.team
    const place = verdict.outcome === 'safe' ? String(row.rank ?? '–') : t.verdict.tiles.outcome[verdict.outcome]
    return words.text.row(place, name, row.total === null ? t.verdict.tiles.notScored : points(row.total))
  })
  const shown = rows.length <= MAX_TEAMS ? rows : [rows[0], words.leftOut(rows.length - 4), ...rows.slice(-3)]
  return [
    words.kicker(dataset.benchmarks.competition.title[locale], choices.asOf),
    plain(notes.sentence),
    shown.join(' · '),
    notes.actual,
    ...[notes.tooClose, ...notes.disagreeing].filter((note) => note !== null),
    ...marksOf({ analysis, t }),
    colophon.disclaimer,
    colophon.versions,
    colophon.link,
  ].join('\n')
}

/** How much of it nobody published. */
function marksOf({ analysis, t }: Pick<Told, 'analysis' | 't'>): string[] {
  const words = t.takealong.text
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
