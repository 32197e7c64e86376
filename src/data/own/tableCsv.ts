import Papa from 'papaparse'
import type { Competition, Score } from '#core/engine/index.ts'
import { marked } from './formulaMark.ts'
import { contractOf } from './ownContract.ts'
import type { OwnContent, OwnTable } from './ownTable.ts'
import { FOOTER } from './table/footer.ts'

/**
 * Teams × benchmarks with a foot that says what the numbers are, marked against being taken for formulas, with
 * the mark by which spreadsheets know UTF-8. Claims are no part of it.
 */
export function tableCsv(content: OwnContent): string {
  const table = content.kind === 'table' ? content.table : tableOfContract(content)
  const { benchmarks } = table
  const texts = (key: keyof typeof FOOTER, text: string | null): string[][] =>
    text === null ? [] : [[FOOTER[key], marked(text)]]
  const each = (key: keyof typeof FOOTER, of: (b: OwnTable['benchmarks'][number]) => string | number | null) => [
    FOOTER[key],
    ...benchmarks.map((b) => of(b) ?? ''),
  ]
  const rows = [
    ['team', ...benchmarks.map(({ name }) => marked(name))],
    ...table.teams.map(({ name, scores }) => [marked(name), ...scores.map((value) => value ?? '')]),
    ...texts('id', table.id),
    ...texts('title', table.title),
    ...texts('source', table.source.title),
    ...texts('url', table.source.url),
    ...texts('date', table.date),
    ...texts('seats', String(table.seats)),
    each('group', ({ group }) => (group === null ? null : marked(group))),
    each('min', ({ min }) => min),
    each('max', ({ max }) => max),
    each('unit', ({ unit }) => marked(unit)),
    each('lowerIsBetter', ({ lowerIsBetter }) => (lowerIsBetter ? 1 : 0)),
    each('weight', ({ weight }) => weight),
    each('questions', ({ questions }) => questions),
  ]
  return `\ufeff${Papa.unparse(rows, { newline: '\r\n' })}\r\n`
}

/** The columns of the field with each team's first current value of the model that it entered. */
function tableOfContract(content: OwnContent): OwnTable {
  const { benchmarks: file } = contractOf(content)
  const { competition } = file
  const columns = competition.field.flatMap((entry) => {
    const benchmark = file.benchmarks.find(({ id }) => id === entry.benchmark)
    return benchmark === undefined ? [] : [{ entry, benchmark }]
  })
  const values = columns.map(({ benchmark }) => firstValues(benchmark.scores, competition.teams))
  return {
    id: competition.id,
    title: competition.title.ko,
    date: competition.defaultDate,
    source: {
      title: [...new Set(Object.values(file.sources).map(({ title }) => title))].slice(0, 3).join('; '),
      url: null,
    },
    seats: competition.defaultSeats,
    benchmarks: columns.map(({ entry, benchmark: { label, scale, higherIsBetter, questions } }) => ({
      name: label.ko,
      ...scale,
      lowerIsBetter: !higherIsBetter,
      weight: entry.weight,
      questions,
      group: competition.groups.find(({ id }) => id === entry.group)?.label.ko ?? null,
    })),
    teams: competition.teams.map((team) => ({
      name: team.name.ko,
      scores: values.map((column) => column.get(team.id) ?? null),
    })),
    claims: [],
  }
}

function firstValues(scores: readonly Score[], teams: Competition['teams']): ReadonlyMap<string, number> {
  const models = new Map(teams.map(({ id, entry }) => [id, entry.models]))
  const values = new Map<string, number>()
  for (const { team, model, status, value } of scores) {
    if (status === 'current' && !values.has(team) && models.get(team)?.includes(model)) values.set(team, value)
  }
  return values
}
