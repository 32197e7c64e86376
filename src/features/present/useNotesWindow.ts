import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { type NotesLine, type NotesState, openLine, type Remote } from '#features/present/deck/channel.ts'
import { useLanguage } from '#i18n/useT.ts'
import { notesAddress } from '#state/navigation/presentAddress.ts'
import { newId } from '#state/savedScenarios/savedScenario.ts'

const FEATURES = 'popup,width=760,height=620'

export type NotesWindow = {
  readonly address: string
  /** Why the window could not be opened; null if it could, or once the reader dismissed it. */
  readonly trouble: 'blocked' | 'unsupported' | null
  readonly open: () => void
  readonly dismiss: () => void
}

/** Opens the window with the speaker's notes, sends it the state of each slide, and receives its keys. */
export function useNotesWindow(state: NotesState | null, onRemote: (command: Remote) => void): NotesWindow {
  const { locale } = useLanguage()
  const [session] = useState(() => newId())
  const [trouble, setTrouble] = useState<NotesWindow['trouble']>(null)
  const line = useRef<NotesLine | null>(null)
  const sendState = useEffectEvent(() => {
    if (state !== null) line.current?.send({ kind: 'state', state })
  })
  const follow = useEffectEvent(onRemote)

  useEffect(() => {
    line.current = openLine(session, (message) => {
      if (message.kind === 'ask') sendState()
      if (message.kind === 'command') follow(message.command)
    })
    // A notes window that was open before this page was reloaded asks for the state; others get it now.
    sendState()
    return () => {
      line.current?.send({ kind: 'end' })
      line.current?.close()
      line.current = null
    }
  }, [session])

  const content = JSON.stringify(state)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is compared by content
  useEffect(() => {
    sendState()
  }, [content])

  const address = notesAddress(session, locale)
  return {
    address,
    trouble,
    open: () => {
      if (line.current === null) setTrouble('unsupported')
      else setTrouble(window.open(address, `cutline-notes-${session}`, FEATURES) === null ? 'blocked' : null)
    },
    dismiss: () => setTrouble(null),
  }
}
