import { useEffect } from 'react'
import { closeOpened, useBoard } from '#state/navigation/boardStore.ts'
import { closeOnBack } from '#state/scenario/urlMirror.ts'
import { NARROW, useMedia } from './useMedia.ts'

/** On a telephone "Back" closes the open row instead of leaving the page. */
export function BackCloses() {
  const isOpen = useBoard(({ opened }) => opened !== null)
  const isNarrow = useMedia(NARROW)
  const holds = isOpen && isNarrow
  useEffect(() => (holds ? closeOnBack(closeOpened) : undefined), [holds])
  return null
}
