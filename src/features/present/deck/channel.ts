import type { Command } from './keys.ts'

/** What the notes window shows of the slide on screen, as ready sentences. */
export type NotesState = {
  readonly locale: 'ko' | 'en'
  /** From 1. */
  readonly at: number
  readonly count: number
  readonly isBlack: boolean
  readonly title: string
  readonly notes: readonly string[]
  /** Null on the last slide. */
  readonly next: string | null
}

export type NotesMessage =
  /** From the slides: what is on screen. */
  | { readonly kind: 'state'; readonly state: NotesState }
  /** From the slides: they were left. */
  | { readonly kind: 'end' }
  /** From the notes: what is on screen? */
  | { readonly kind: 'ask' }
  /** From the notes: a key was pressed there. */
  | { readonly kind: 'command'; readonly command: Remote }

/** What may be asked for from the notes window. */
export const REMOTE = ['next', 'previous', 'first', 'last', 'black'] as const satisfies readonly Command[]
export type Remote = (typeof REMOTE)[number]

const NAME = 'cutline.present'
const MOST_NOTES = 60
const LONGEST = 4000

/** One end of the line between slides and notes; all of one presentation share its number. */
export type NotesLine = { readonly send: (message: NotesMessage) => void; readonly close: () => void }

/** Opens the line; null where the browser has none between its windows. */
export function openLine(session: string, onMessage: (message: NotesMessage) => void): NotesLine | null {
  if (typeof BroadcastChannel === 'undefined') return null
  const channel = new BroadcastChannel(`${NAME}.${session}`)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data)
    if (message !== null) onMessage(message)
  })
  return { send: (message) => channel.postMessage(message), close: () => channel.close() }
}

/** A message as it may be acted upon; null for anything else, whoever sent it. Never throws. */
export function readMessage(data: unknown): NotesMessage | null {
  if (typeof data !== 'object' || data === null) return null
  const { kind, state, command } = data as Record<string, unknown>
  if (kind === 'end' || kind === 'ask') return { kind }
  if (kind === 'command') {
    const known = REMOTE.find((remote) => remote === command)
    return known === undefined ? null : { kind, command: known }
  }
  const read = kind === 'state' ? readState(state) : null
  return read === null ? null : { kind: 'state', state: read }
}

function readState(data: unknown): NotesState | null {
  if (typeof data !== 'object' || data === null) return null
  const { locale, at, count, isBlack, title, notes, next } = data as Record<string, unknown>
  const isText = (text: unknown): text is string => typeof text === 'string' && text.length <= LONGEST
  const isPlace = (n: unknown): n is number => Number.isInteger(n) && (n as number) > 0
  if (locale !== 'ko' && locale !== 'en') return null
  if (!isPlace(at) || !isPlace(count) || at > count || typeof isBlack !== 'boolean') return null
  if (!isText(title) || !(next === null || isText(next))) return null
  if (!Array.isArray(notes) || notes.length > MOST_NOTES || !notes.every(isText)) return null
  return { locale, at, count, isBlack, title, notes, next }
}
