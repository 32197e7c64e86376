import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { openDialog } from '#page/pageStore.ts'

/** A file that was dropped on the page and waits for the dialog to read it. */
const incoming = createStore<{ readonly file: File | null }>(() => ({ file: null }))

/** Opens the dialog with a file. */
export function bringFile(file: File): void {
  incoming.setState({ file })
  openDialog('own')
}

export const useIncoming = (): File | null => useStore(incoming, (state) => state.file)

export const forgetIncoming = (): void => incoming.setState({ file: null })
