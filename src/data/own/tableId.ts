import { fingerprint } from './hash.ts'
import { isOwnId, type OwnTable, ownId } from './ownTable.ts'

const ID = /^own-[a-z0-9][a-z0-9-]{0,50}$/

/**
 * The id of a table: the one it brings along if that is one, else one made of the names of its teams and
 * benchmarks in any order. The same names give the same id in every browser, so that a link finds its file.
 */
export function tableId({ benchmarks, teams }: Pick<OwnTable, 'benchmarks' | 'teams'>, given = ''): string {
  if (isOwnId(given) && ID.test(given)) return given
  const names = [benchmarks.map(({ name }) => name).toSorted(), teams.map(({ name }) => name).toSorted()]
  return ownId(fingerprint(JSON.stringify(names)))
}
