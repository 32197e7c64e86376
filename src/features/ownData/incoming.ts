import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { type Fetching, holdFetching } from '#data/own/pendingTable.ts'
import { openDialog } from '#state/navigation/pageStore.ts'

/** Files that were dropped on the page and wait for the dialog to read them. */
const incoming = createStore<{ readonly files: readonly File[] }>(() => ({ files: [] }))

/** Opens the dialog with files. */
export function bringFiles(files: readonly File[]): void {
  incoming.setState({ files })
  openDialog('own')
}

export const useIncoming = (): readonly File[] => useStore(incoming, (state) => state.files)

export const forgetIncoming = (): void => incoming.setState({ files: [] })

/** Opens the dialog with a table that is being fetched. */
export function bringFetching(fetching: Fetching): void {
  holdFetching(fetching)
  openDialog('own')
}
