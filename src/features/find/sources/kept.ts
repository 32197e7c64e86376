import { listScenarios } from '#state/savedScenarios/listedScenarios.ts'
import { openSaved } from '#state/savedScenarios/openSaved.ts'
import { browserStorage } from '#state/scenario/persistence.ts'
import { type ItemSource, named } from './items.ts'

/** Each kept scenario opens as one's own. */
export const keptItems: ItemSource = (context) =>
  listScenarios().map((entry) => ({
    id: `kept ${entry.id}`,
    group: 'kept',
    names: named(context, () => entry.name),
    run: () => openSaved(context.store, entry, browserStorage()),
  }))
