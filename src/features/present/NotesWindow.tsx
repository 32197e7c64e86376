import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type NotesLine, type NotesState, openLine, REMOTE } from '#features/present/deck/channel.ts'
import { belongsToControl, commandOf } from '#features/present/deck/keys.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { sessionOfAddress } from '#state/navigation/presentAddress.ts'
import styles from './NotesWindow.module.css'

/** The second window, for the presenter alone: what to say, what comes next, how long it has taken. */
export function NotesWindow() {
  const { locale, setLocale } = useLanguage()
  const t = useWords()
  const words = t.present.notes
  const [state, setState] = useState<NotesState | null>(null)
  const [isOver, setOver] = useState(false)
  const [isUnsupported, setUnsupported] = useState(false)
  const line = useRef<NotesLine | null>(null)

  useEffect(() => {
    document.title = words.title
  }, [words.title])
  useLayoutEffect(() => {
    line.current = openLine(sessionOfAddress(), (message) => {
      if (message.kind === 'state') setState(message.state)
      if (message.kind === 'state' || message.kind === 'end') setOver(message.kind === 'end')
    })
    setUnsupported(line.current === null)
    line.current?.send({ kind: 'ask' })
    const handle = (event: KeyboardEvent) => {
      const command = REMOTE.find((remote) => remote === commandOf(event))
      if (command === undefined || (event.target instanceof Element && belongsToControl(event.target, event.key)))
        return
      event.preventDefault()
      line.current?.send({ kind: 'command', command })
    }
    window.addEventListener('keydown', handle)
    return () => {
      window.removeEventListener('keydown', handle)
      line.current?.close()
    }
  }, [])
  // Follows the language of the slides.
  const wanted = state?.locale ?? locale
  useEffect(() => {
    if (wanted !== locale) setLocale(wanted)
  }, [wanted, locale, setLocale])

  if (state === null || isOver) {
    return (
      <main className={styles.notes}>
        <h1>{words.title}</h1>
        <p role="status">{isUnsupported ? words.unsupported : isOver ? words.over : words.waiting}</p>
      </main>
    )
  }
  return (
    <main className={styles.notes}>
      <p className={styles.top}>
        <span>{t.present.place(state.at, state.count)}</span> <Clock />
        {state.isBlack && <strong>{words.black}</strong>}
      </p>
      <h1>{state.title}</h1>
      {state.notes.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className={styles.list}>
          {state.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <p className={styles.next}>{state.next === null ? words.last : words.next(state.next)}</p>
      <p className={styles.buttons}>
        {(['previous', 'next', 'black'] as const).map((command) => (
          <button key={command} type="button" onClick={() => line.current?.send({ kind: 'command', command })}>
            {t.present.tools[command]}
          </button>
        ))}
      </p>
    </main>
  )
}

const SECOND = 1000

function Clock() {
  const words = useWords().present.notes
  const [start, setStart] = useState(() => Date.now())
  const [now, setNow] = useState(start)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND)
    return () => clearInterval(timer)
  }, [])
  const seconds = Math.max(0, Math.floor((now - start) / SECOND))
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return (
    <span className={styles.clock}>
      <span role="timer" aria-label={words.elapsed}>
        {text}
      </span>{' '}
      <button
        type="button"
        onClick={() => {
          setStart(Date.now())
          setNow(Date.now())
        }}
      >
        {words.restart}
      </button>
    </span>
  )
}
