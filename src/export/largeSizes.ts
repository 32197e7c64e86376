import { toCsv } from './csv.ts'
import type { ExportContext } from './exportContext.ts'
import { scoreRecords } from './scoreRecords.ts'
import { scoresTable } from './tables.ts'

/** Files of fewer scores are nobody's worry. */
const LARGE = 20_000

/** So many rows tell how long the others are. */
const TRIED = 500

const MEGABYTE = 1_000_000

/** How large the exports of a league would be: number of scores, and megabytes as CSV and as JSON; null for small boards. */
export function largeSizes(
  context: ExportContext,
): { readonly rows: number; readonly csv: number; readonly json: number } | null {
  const { dataset, evaluation } = context.analysis
  const { teams, field } = dataset.competition
  const rows = teams.length * field.length
  if (rows < LARGE) return null
  const few = teams.slice(0, Math.max(1, Math.ceil(TRIED / field.length)))
  const competition = { ...dataset.competition, teams: few }
  const ranking = evaluation.ranking.filter(({ team }) => few.some(({ id }) => id === team))
  const part = {
    ...context,
    analysis: { ...context.analysis, dataset: { ...dataset, competition }, evaluation: { ...evaluation, ranking } },
  }
  const records = scoreRecords(part.analysis.dataset, part.analysis.evaluation)
  const bytes = (text: string) => (new TextEncoder().encode(text).length * rows) / Math.max(1, records.length)
  return {
    rows,
    csv: Math.ceil(bytes(toCsv(scoresTable(part))) / MEGABYTE),
    json: Math.ceil(bytes(JSON.stringify(records)) / MEGABYTE),
  }
}
