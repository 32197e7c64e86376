import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { type NotesLine, type NotesState, openLine, type Remote } from '#features/present/deck/channel.ts'
import { useLanguage } from '#i18n/useT.ts'
import { notesAddress } from '#state/navigation/presentAddress.ts'
import { newId } from '#state/savedScenarios/keptScenario.ts'

const FEATURES = 'popup,width=760,height=620'

export type NotesWindow = {
  readonly address: string
  /** What became of the last wish for the window; null before the first, or once it is read. */
  readonly trouble: 'blocked' | 'unsupported' | null
  readonly open: () => void
  readonly dismiss: () => void
}

/** The second window with the speaker's notes: told of each slide, and heard for its keys. */
export function useNotesWindow(state: NotesState | null, onRemote: (command: Remote) => void): NotesWindow {
  const { locale } = useLanguage()
  const [session] = useState(() => newId())
  const [trouble, setTrouble] = useState<NotesWindow['trouble']>(null)
  const line = useRef<NotesLine | null>(null)
  const tell = useEffectEvent(() => {
    if (state !== null) line.current?.send({ kind: 'state', state })
  })
  const follow = useEffectEvent(onRemote)

  useEffect(() => {
    line.current = openLine(session, (message) => {
      if (message.kind === 'ask') tell()
      if (message.kind === 'command') follow(message.command)
    })
    // One that was open before a reload asks by itself; one that was here first is told.
    tell()
    return () => {
      line.current?.send({ kind: 'end' })
      line.current?.close()
      line.current = null
    }
  }, [session])

  const said = JSON.stringify(state)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `said` is the state by content
  useEffect(() => {
    tell()
  }, [said])

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
