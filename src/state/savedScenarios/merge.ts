import { newId, type SavedScenario } from './savedScenario.ts'

/** A scenario as a file carries it: its place in the list is its place in the file. */
export type FiledScenario = Omit<SavedScenario, 'order'>

/**
 * What a file adds to what is kept: everything that is not here yet by name and choices, at the end, in the
 * file's order. Nothing that is kept changes: where an id is taken, the one of the file gets a new one.
 * Adding the same file twice adds nothing the second time.
 */
export function additions(
  kept: readonly SavedScenario[],
  filed: readonly FiledScenario[],
  freshId: () => string = newId,
): SavedScenario[] {
  const known = new Set(kept.map(sameness))
  const ids = new Set(kept.map(({ id }) => id))
  const last = Math.max(0, ...kept.map(({ order }) => order))
  const added: SavedScenario[] = []
  for (const scenario of filed) {
    if (known.has(sameness(scenario))) continue
    known.add(sameness(scenario))
    let { id } = scenario
    while (ids.has(id)) id = freshId()
    ids.add(id)
    added.push({ ...scenario, id, order: last + added.length + 1 })
  }
  return added
}

/** Same name, same choices: then they are one to the reader, whatever their ids. */
const sameness = ({ name, search }: Pick<SavedScenario, 'name' | 'search'>): string => JSON.stringify([name, search])
