import { useEffect } from 'react'
import { openRoom, type RoomId, showComparison, usePage } from '#state/navigation/pageStore.ts'
import { isComparisonAddressed } from '#state/scenario/params.ts'
import { roomOfHash } from './places.ts'

/** The room that is open: chosen by hand or by another part of the page, or by an address that leads into one. */
export function useOpenRoom(): readonly [RoomId | null, (id: RoomId) => void] {
  const open = usePage((s) => s.room)
  useEffect(() => {
    const follow = () => {
      const room = roomOfAddress()
      if (room !== null) openRoom(room)
      if (window.location.hash === '#compare') showComparison(true)
    }
    const followBack = () => {
      if (isComparisonAddressed()) showComparison(true)
    }
    follow()
    followBack()
    window.addEventListener('hashchange', follow)
    window.addEventListener('popstate', followBack)
    return () => {
      window.removeEventListener('hashchange', follow)
      window.removeEventListener('popstate', followBack)
    }
  }, [])
  return [open ?? roomOfAddress(), chooseRoom]
}

/** Opens a room as the reader's own choice, wherever the address leads to. */
export function chooseRoom(id: RoomId): void {
  forgetPlace()
  openRoom(id)
}

const roomOfAddress = (): RoomId | null => roomOfHash(window.location.hash)

/** A place that the reader has left must not call the reader back. */
function forgetPlace(): void {
  const { pathname, search } = window.location
  if (roomOfAddress() === null) return
  try {
    window.history.replaceState(window.history.state, '', `${pathname}${search}`)
  } catch {
    // Refused: the address keeps the place, nothing else is lost.
  }
}
