import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import {
  KEPT_PREFIX,
  keep,
  move,
  openSavedScenarios,
  readAgain,
  remove,
  rename,
  type SavedScenarios,
} from '#state/savedScenarios/savedScenarios.ts'
import { memoryStorage } from '../../tests/savedScenarios/memoryStorage.ts'

const acts = fc.record({
  tab: fc.constantFrom(0, 1),
  act: fc.constantFrom('keep', 'rename', 'move', 'remove', 'damage', 'look'),
  at: fc.nat(20),
})

/** What two tabs do with the same kept scenarios, in any order. */
export const twoTabs = fc.array(acts, { maxLength: 40 })

/** The law: nothing that was kept and not deleted is ever lost, and both tabs end with the same list. */
export function checkTwoTabs(
  steps: readonly { readonly tab: number; readonly act: string; readonly at: number }[],
): void {
  const storage = memoryStorage()
  const tabs = [openSavedScenarios(storage), openSavedScenarios(storage)] as const
  const expected = new Set<string>()
  const idAt = ({ store }: SavedScenarios, at: number) => {
    const { kept } = store.getState()
    return kept.length === 0 ? undefined : kept[at % kept.length]?.id
  }
  steps.forEach(({ tab, act, at }, i) => {
    const savedScenarios = tabs[tab as 0 | 1]
    const id = idAt(savedScenarios, at)
    if (act === 'keep') expected.add(keep(savedScenarios, `name ${i}`, '?v=1', new Date(i))?.id ?? '')
    else if (act === 'look') readAgain(savedScenarios)
    else if (act === 'damage') storage.setItem(`${KEPT_PREFIX}broken${i}`, '{')
    else if (id === undefined) return
    else if (act === 'rename') rename(savedScenarios, id, `renamed ${i}`)
    else if (act === 'move') move(savedScenarios, id, at % 2 === 0 ? 1 : -1)
    else {
      remove(savedScenarios, id)
      expected.delete(id)
    }
  })
  const seen = tabs.map((savedScenarios) => {
    readAgain(savedScenarios)
    return savedScenarios.store.getState().kept.map(({ id }) => id)
  })
  assert.deepEqual(seen[0], seen[1])
  assert.deepEqual(new Set(seen[0]), expected)
}
