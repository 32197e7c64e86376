import type { BenchmarkId } from '../domain/competition.ts'

/** A share as a straight line over the moved one: `at + slope · t`. */
export type ShareLine = { readonly at: number; readonly slope: number }

/**
 * How all shares of the field move while one of them goes from 0 to `max`: locked shares stay, the
 * others change in their proportions, in equal parts where those are all zero.
 *
 * @param weights every weight of the field, 0 or more.
 * @returns null where no other share can change, or no weight is above zero.
 */
export function shareLines(
  weights: Readonly<Record<BenchmarkId, number>>,
  locked: ReadonlySet<BenchmarkId>,
  moved: BenchmarkId,
): { readonly max: number; readonly lines: ReadonlyMap<BenchmarkId, ShareLine> } | null {
  const ids = Object.keys(weights)
  const sum = ids.reduce((total, id) => total + (weights[id] as number), 0)
  const giving = ids.filter((id) => id !== moved && !locked.has(id))
  if (sum <= 0 || giving.length === 0 || !Object.hasOwn(weights, moved)) return null
  const held = ids.filter((id) => id !== moved && locked.has(id))
  const max = 1 - held.reduce((total, id) => total + (weights[id] as number) / sum, 0)
  if (max <= 0) return null
  const given = giving.reduce((total, id) => total + (weights[id] as number), 0)
  const part = (id: BenchmarkId) => (given > 0 ? (weights[id] as number) / given : 1 / giving.length)
  return {
    max,
    lines: new Map([
      [moved, { at: 0, slope: 1 }],
      ...held.map((id): [BenchmarkId, ShareLine] => [id, { at: (weights[id] as number) / sum, slope: 0 }]),
      ...giving.map((id): [BenchmarkId, ShareLine] => [id, { at: max * part(id), slope: -part(id) }]),
    ]),
  }
}
