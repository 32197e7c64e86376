import type { MissingPolicy } from '../domain/choices.ts'
import { additiveFit } from './additive.ts'

/** Published points, teams × columns; null where a team has no value. */
export type Points = readonly (readonly (number | null)[])[]

/**
 * What a policy does with gaps (docs/method.md, 4).
 * - `gaps: 'drop'`: a benchmark that a scored team lacks leaves the game for everybody.
 * - `gaps: 'keep'`: nothing is filled; each team is scored on its own values.
 * - `gaps: 'fill'`: `fill` gives a points matrix, read only where a value is missing.
 */
export type MissingMethod = { readonly scoresEmptyTeams: boolean } & (
  | { readonly gaps: 'drop' }
  | { readonly gaps: 'keep' }
  | { readonly gaps: 'fill'; readonly fill: (points: Points, columns: number) => readonly (readonly number[])[] }
)

const byColumn = (summary: (values: readonly number[]) => number) => (points: Points, columns: number) => {
  const filled: number[] = []
  for (let j = 0; j < columns; j++) {
    const values: number[] = []
    for (const row of points) {
      const x = row[j]
      if (x != null) values.push(x)
    }
    filled.push(summary(values))
  }
  return points.map(() => filled)
}

const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length

export const MISSING: Readonly<Record<MissingPolicy, MissingMethod>> = {
  exclude: { gaps: 'drop', scoresEmptyTeams: false },
  renormalise: { gaps: 'keep', scoresEmptyTeams: false },
  zero: { gaps: 'fill', scoresEmptyTeams: true, fill: byColumn(() => 0) },
  worst: { gaps: 'fill', scoresEmptyTeams: false, fill: byColumn((values) => values.reduce((a, b) => Math.min(a, b))) },
  mean: { gaps: 'fill', scoresEmptyTeams: false, fill: byColumn(mean) },
  additive: { gaps: 'fill', scoresEmptyTeams: false, fill: additiveFit },
}
