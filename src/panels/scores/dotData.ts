import type { CellLook, ScoreGroup } from '#analysis/scoreRows.ts'
import type { Locale } from '#i18n/locale.ts'

/** One dot: a team's points in a benchmark, placed by row number. */
export type Dot = {
  readonly team: string
  readonly teamName: string
  readonly benchmark: string
  /** Raw value as shown. */
  readonly value: number
  readonly look: Exclude<CellLook, 'empty'>
  /** Points, 0..100. */
  readonly x: number
  /** Row, 0 at the top. */
  readonly y: number
  /** Names that stand at the row's ends: those of the best and of the lowest own value. */
  readonly best: string | null
  readonly lowest: string | null
}

export type DotRow = { readonly label: string; readonly group: number }
export type DotPicture = { readonly rows: readonly DotRow[]; readonly teams: readonly (readonly Dot[])[] }

/** The table as dots, one list for each team in the competition's order. */
export function dotPicture(groups: readonly ScoreGroup[], teams: readonly string[], locale: Locale): DotPicture {
  const rows = groups.flatMap(({ rows, index }) => rows.map((row) => ({ row, index })))
  const dots = rows.flatMap(({ row }, y): Dot[] => {
    const own = row.cells.filter((c) => c.cell.kind !== 'missing' && c.points !== null)
    const points = own.map((c) => c.points as number)
    const named = (x: number) =>
      own
        .filter((c) => c.points === x)
        .map((c) => c.team.short[locale])
        .join('·')
    const [top, bottom] = [Math.max(...points), Math.min(...points)]
    return row.cells.flatMap((c): Dot[] => {
      if (c.points === null || c.value === null || c.look === 'empty') return []
      const isOwn = c.cell.kind !== 'missing'
      return [
        {
          team: c.team.id,
          teamName: c.team.name[locale],
          benchmark: row.benchmark.label[locale],
          value: c.value,
          look: c.look,
          x: c.points,
          y,
          best: isOwn && c.points === top ? named(top) : null,
          lowest: isOwn && c.points === bottom && bottom < top ? named(bottom) : null,
        },
      ]
    })
  })
  return {
    rows: rows.map(({ row, index }) => ({ label: row.benchmark.label[locale], group: index })),
    teams: teams.map((team) => dots.filter((d) => d.team === team)),
  }
}
