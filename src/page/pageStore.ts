import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** What can stand over the page; `app/dialogs.tsx` says what each of them draws. */
export const DIALOG_IDS = ['share', 'data', 'own', 'scenarios', 'find', 'keys', 'tour'] as const
export type DialogId = (typeof DIALOG_IDS)[number]

/** What stands below the ranking, in this order; `app/tabs.tsx` says what each of them draws. */
export const TAB_IDS = [
  'explanation',
  'chances',
  'flips',
  'provenance',
  'ledger',
  'team',
  'scores',
  'replay',
  'published',
  'compare',
  'method',
] as const
export type TabId = (typeof TAB_IDS)[number]

type PageState = {
  readonly dialog: DialogId | null
  /** The first one where it is null. */
  readonly tab: TabId | null
  /** On a narrow screen the choices stand in a sheet of their own. */
  readonly controls: boolean
}

/** What of the page is open now: never part of a scenario, a link or the storage. */
const pageStore = createStore<PageState>(() => ({ dialog: null, tab: null, controls: false }))

export const usePage = <T>(select: (state: PageState) => T): T => useStore(pageStore, select)

export const openDialog = (dialog: DialogId): void => pageStore.setState({ dialog })

export const closeDialog = (): void => pageStore.setState({ dialog: null })

export const openedTab = (): TabId | null => pageStore.getState().tab

export const showControls = (controls: boolean): void => pageStore.setState({ controls })

/** Null for the first one. */
export const openTab = (tab: TabId | null): void => pageStore.setState({ tab })
