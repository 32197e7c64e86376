import 'lineupjs/build/LineUpJS.css'
import { builder, buildNumberColumn, buildRanking, buildStringColumn, Ranking, StackColumn } from 'lineupjs'
import { type Change, painted, type Table, weightsAt } from './table.ts'

/** LineUp with a column that sums the others by weight, sorted by it. Its animation is off. */
export async function changeInLineUp(table: Table, steps: number, place: HTMLElement): Promise<Change[]> {
  const data = table.rows.map(({ name, values }) => ({
    name,
    ...Object.fromEntries(values.map((value, j) => [`c${j}`, value])),
  }))
  const parts = table.columns.flatMap((_, j) => [`c${j}`, 1 / table.columns.length])
  const build = builder(data).sidePanel(false).animated(false).column(buildStringColumn('name'))
  for (const [j, label] of table.columns.entries()) build.column(buildNumberColumn(`c${j}`, [0, 100]).label(label))
  const [first, one, second, two, ...more] = parts as [string, number, string, number, ...(string | number)[]]
  const ranking = buildRanking()
    .rank()
    .column('name')
    .weightedSum('total', first, one, second, two, ...more)
  const lineUp = build.ranking(ranking.sortBy('total', 'desc')).build(place)
  const shown = lineUp.data.getFirstRanking()
  const stack = shown?.flatColumns.find((column) => column instanceof StackColumn)
  if (shown == null || !(stack instanceof StackColumn)) throw new Error('LineUp made no weighted sum')
  stack.sortByMe(false)
  await new Promise((resolve) => setTimeout(resolve, 2000))

  const changes: Change[] = []
  for (let step = 0; step < steps; step++) {
    const weights = weightsAt(step, table.columns.length)
    const sum = weights.reduce((a, b) => a + b, 0)
    const ordered = new Promise<void>((resolve) => {
      shown.on(`${Ranking.EVENT_ORDER_CHANGED}.bench`, () => resolve())
    })
    const start = performance.now()
    stack.setWeights(weights.map((weight) => weight / sum))
    await ordered
    await painted()
    const ms = performance.now() - start
    shown.on(`${Ranking.EVENT_ORDER_CHANGED}.bench`, null)
    changes.push({ ms, first: Array.from(shown.getOrder().slice(0, 5), (i) => table.rows[i]?.name ?? '') })
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  lineUp.destroy()
  return changes
}
