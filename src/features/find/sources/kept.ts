import { listScenarios } from '#state/savedScenarios/keptScenarios.ts'
import { openKept } from '#state/savedScenarios/openKept.ts'
import { browserStorage } from '#state/scenario/persistence.ts'
import { type ItemSource, named } from '../items.ts'

/** Each kept scenario opens as one's own. */
export const keptItems: ItemSource = (context) =>
  listScenarios().map((entry) => ({
    id: `kept ${entry.id}`,
    group: 'kept',
    names: named(context, () => entry.name),
    run: () => openKept(context.store, entry, browserStorage()),
  }))
