import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** What can stand over the page; `app/dialogs.tsx` says what each of them draws. */
export const DIALOG_IDS = ['share', 'data', 'own', 'scenarios', 'find', 'keys', 'tour'] as const
export type DialogId = (typeof DIALOG_IDS)[number]

/** What stands below the board, in this order; `app/rooms.tsx` says what each of them draws. */
export const ROOM_IDS = ['evidence', 'sure', 'change', 'time', 'method'] as const
export type RoomId = (typeof ROOM_IDS)[number]

type PageState = {
  readonly dialog: DialogId | null
  /** The first one where it is null. */
  readonly room: RoomId | null
  /** Scenarios are compared above the rooms. */
  readonly isComparing: boolean
}

/** What of the page is open now: never part of a scenario, a link or the storage. */
const pageStore = createStore<PageState>(() => ({ dialog: null, room: null, isComparing: false }))

export const usePage = <T>(select: (state: PageState) => T): T => useStore(pageStore, select)

export const openDialog = (dialog: DialogId): void => pageStore.setState({ dialog })

export const closeDialog = (): void => pageStore.setState({ dialog: null })

export const openedRoom = (): RoomId | null => pageStore.getState().room

export const showComparison = (isComparing: boolean): void => pageStore.setState({ isComparing })

/** Null for the first one. */
export const openRoom = (room: RoomId | null): void => pageStore.setState({ room })
