import type { FirstMessages } from '#i18n/messages.ts'
import { openDialog, showComparison } from '#state/navigation/pageStore.ts'
import { openPresentation } from '#state/navigation/presentStore.ts'
import { reset } from '#state/scenario/actions.ts'
import { redo, type ScenarioState, type ScenarioStore, undo } from '#state/scenario/store.ts'
import type { IconName } from '#ui/Icon.tsx'
import { showSection } from '#ui/showSection.ts'

export type ToolId = keyof FirstMessages['app']['tools']

export type Tool = {
  readonly run: (store: ScenarioStore) => void
  /** In the bar, or behind "more". */
  readonly place: 'bar' | 'more'
  readonly icon?: IconName
  /** Whether it has anything to do now; always, where it says nothing. */
  readonly can?: (state: ScenarioState) => boolean
  /** The keys that do it from anywhere but a text field, see `matches`. */
  readonly keys?: readonly Keys[]
}

/**
 * Keys of a shortcut: `mod` is Ctrl, or Cmd where that is the custom. A letter says whether Shift is held; a
 * sign does not, for on which key it lies is the keyboard's affair.
 */
export type Keys = {
  readonly key: string
  readonly mod?: boolean
  readonly shift?: boolean
  /** Also while text is being typed, where it means nothing else. */
  readonly inText?: boolean
}

/** What is done with the whole page, in the order of the bar; the shortcuts come from the same table. */
const TOOLS = {
  undo: {
    run: undo,
    place: 'bar',
    icon: 'undo',
    can: (s) => s.past.length > 0,
    keys: [{ key: 'z', mod: true }],
  },
  redo: {
    run: redo,
    place: 'bar',
    icon: 'redo',
    can: (s) => s.future.length > 0,
    keys: [
      { key: 'z', mod: true, shift: true },
      { key: 'y', mod: true },
    ],
  },
  scenarios: { run: () => openDialog('scenarios'), place: 'bar' },
  share: { run: () => openDialog('share'), place: 'bar' },
  present: { run: () => openPresentation(), place: 'bar' },
  find: {
    run: () => openDialog('find'),
    place: 'bar',
    icon: 'find',
    keys: [{ key: 'k', mod: true, inText: true }, { key: '/' }],
  },
  compare: { run: openComparison, place: 'more' },
  reset: { run: reset, place: 'more' },
  data: { run: () => openDialog('data'), place: 'more' },
  own: { run: () => openDialog('own'), place: 'more' },
  tour: { run: () => openDialog('tour'), place: 'more' },
  keys: { run: () => openDialog('keys'), place: 'more', keys: [{ key: '?' }] },
} satisfies Record<ToolId, Tool>

export const TOOL_LIST: readonly (Tool & { readonly id: ToolId })[] = Object.entries<Tool>(TOOLS).map(([id, tool]) => ({
  ...tool,
  id: id as ToolId,
}))

/** Once it is drawn it comes into sight by itself; where it is open already, it is brought there. */
function openComparison(): void {
  showComparison(true)
  showSection(document.getElementById('comparison') === null ? 'compare' : 'comparison')
}
