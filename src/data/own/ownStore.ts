import { createStore, delMany, get, getMany, keys, promisifyRequest, type UseStore } from 'idb-keyval'
import { idOf } from './ownContract.ts'
import { contractJson, shortJson } from './ownJson.ts'
import type { OwnContent } from './ownTable.ts'
import { both } from './ownWords.ts'

/** A competition of the reader's own as a list shows it, without its table. */
export type OwnEntry = {
  readonly id: string
  readonly title: { readonly ko: string; readonly en: string }
  readonly teams: number
  readonly benchmarks: number
  /** Where it was fetched from, if it came from an address. */
  readonly url?: string
  /** False where the browser refused to store it: then it is lost when this tab closes. */
  readonly isKept: boolean
  /** Its entry in the list cannot be read; its table may still be readable. */
  readonly isDamaged: boolean
  /**
   * When it was stored, in milliseconds since 1970. Another time under the same id means that another tab replaced it.
   */
  readonly savedAt: number
}

export type OwnList = {
  readonly entries: readonly OwnEntry[]
  /** Why the browser's storage cannot be used, if it cannot. */
  readonly trouble: Trouble | null
}

/** `full`: no room left. `blocked`: storing is not possible (a private window, a setting, a broken database). */
export type Trouble = 'full' | 'blocked'

type Head = Pick<OwnEntry, 'id' | 'title' | 'teams' | 'benchmarks' | 'url'> & {
  readonly schema: 1
  readonly savedAt: number
}

/** A deleted competition, complete, so that `putBack` can restore it. */
export type Removed = { readonly id: string; readonly head: unknown; readonly text: string | null }

const DATABASE = 'cutline-own'

const headKey = (id: string): [string, string] => ['head', id]
const bodyKey = (id: string): [string, string] => ['body', id]

/** Competitions that the browser refused to store: kept in memory as long as the page is open. */
const unkept = new Map<string, { readonly head: unknown; readonly text: string | null }>()

let opened: UseStore | null = null
const database = (): UseStore => {
  opened ??= createStore(DATABASE, 'competitions')
  return opened
}

/**
 * The storage counts as blocked after so many timer ticks without an answer. Ticks, not time: a busy page must not
 * count.
 */
const PATIENCE = { turns: 15, turnMs: 100 } as const

/** Runs `work` on the database. @returns its value, or why the storage cannot be used. Never rejects. */
async function attempt<T>(work: (store: UseStore) => Promise<T>): Promise<{ readonly value: T } | Trouble> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    const wait = (turns: number) => {
      if (turns === 0) reject(new Error('The storage does not answer'))
      else timer = setTimeout(wait, PATIENCE.turnMs, turns - 1)
    }
    wait(PATIENCE.turns)
  })
  try {
    return { value: await Promise.race([work(database()), silence]) }
  } catch (error) {
    // The next attempt opens the database anew.
    opened = null
    return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'blocked'
  } finally {
    clearTimeout(timer)
  }
}

/** All stored competitions, oldest first, then those that only this tab has. Never rejects. */
export async function listOwn(): Promise<OwnList> {
  const found = await attempt(async (store) => {
    const ids = new Set<string>()
    for (const key of await keys(store)) if (Array.isArray(key) && typeof key[1] === 'string') ids.add(key[1])
    const list = [...ids]
    const heads = await getMany<unknown>(list.map(headKey), store)
    return list.map((id, i) => ({ id, head: heads[i] }))
  })
  const kept = typeof found === 'string' ? [] : found.value
  const entries = kept
    .filter(({ id }) => !unkept.has(id))
    .map(({ id, head }) => entryOf(id, head, true))
    .toSorted((a, b) => a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1))
  const held = [...unkept].map(([id, { head }]) => entryOf(id, head, false))
  return { entries: [...entries, ...held], trouble: typeof found === 'string' ? found : null }
}

export type OwnText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'blocked' }

/** The stored file of a competition; `none` where there is none. Never rejects. */
export async function readOwnText(id: string): Promise<OwnText> {
  const held = unkept.get(id)?.text
  if (held != null) return { kind: 'text', text: held }
  const found = await attempt((store) => get<unknown>(bodyKey(id), store))
  if (typeof found === 'string') return { kind: 'blocked' }
  return typeof found.value === 'string' ? { kind: 'text', text: found.value } : { kind: 'none' }
}

/** The result of storing a competition. */
export type Saved =
  /** It can be used; `trouble` is null where the browser stored it, else why only this tab has it. */
  | { readonly kind: 'saved'; readonly trouble: Trouble | null }
  /** Nothing was written: another competition has this id. */
  | { readonly kind: 'taken'; readonly entry: OwnEntry }

/**
 * Stores a competition. The entry under its id is read and replaced in one transaction, so that another tab cannot write
 * in between. Where the browser refuses, it is kept in memory. Never rejects.
 *
 * @param over the entry that the reader agreed to replace; null if none may be replaced.
 * @param now milliseconds since 1970.
 */
export function saveOwn(content: OwnContent, over: OwnEntry | null, now = Date.now()): Promise<Saved> {
  return put({ id: idOf(content), head: headOf(content, now), text: textOf(content) }, over)
}

/** Deletes a competition and returns it, for `putBack`. Never rejects. */
export async function removeOwn(id: string): Promise<{ readonly removed: Removed; readonly trouble: Trouble | null }> {
  const held = unkept.get(id)
  const found = await attempt((store) => getMany<unknown>([headKey(id), bodyKey(id)], store))
  const [head, body] = typeof found === 'string' ? [] : found.value
  const removed: Removed = {
    id,
    head: held?.head ?? head,
    text: held?.text ?? (typeof body === 'string' ? body : null),
  }
  unkept.delete(id)
  const gone = await attempt((store) => delMany([headKey(id), bodyKey(id)], store))
  tellOthers()
  return { removed, trouble: typeof gone === 'string' && held === undefined ? gone : null }
}

/** Restores a deleted competition, unless another tab has stored one under its id since. */
export const putBack = (removed: Removed): Promise<Saved> => put(removed, null)

async function put({ id, head, text }: Removed, over: OwnEntry | null): Promise<Saved> {
  const held = unkept.get(id)
  if (held !== undefined && !isSame(entryOf(id, held.head, false), over)) {
    return { kind: 'taken', entry: entryOf(id, held.head, false) }
  }
  const done = await attempt((store) =>
    // Both in one transaction: never an entry in the list without its table.
    store('readwrite', async (table): Promise<OwnEntry | null> => {
      const [oldHead, oldText] = await Promise.all([
        promisifyRequest<unknown>(table.get(headKey(id))),
        promisifyRequest<unknown>(table.get(bodyKey(id))),
      ])
      const old = oldHead === undefined && oldText === undefined ? null : entryOf(id, oldHead, true)
      if (old !== null && held === undefined && !isSame(old, over)) return old
      table.put(head, headKey(id))
      table.put(text, bodyKey(id))
      await promisifyRequest(table.transaction)
      return null
    }),
  )
  if (typeof done !== 'string' && done.value !== null) return { kind: 'taken', entry: done.value }
  if (typeof done === 'string') unkept.set(id, { head, text })
  else unkept.delete(id)
  tellOthers()
  return { kind: 'saved', trouble: typeof done === 'string' ? done : null }
}

const isSame = (entry: OwnEntry, over: OwnEntry | null): boolean =>
  over !== null && entry.id === over.id && entry.savedAt === over.savedAt

/** What is stored is the file that would be exported, so that there is one format and one reader. */
const textOf = (content: OwnContent): string => shortJson(content) ?? contractJson(content)

function headOf(content: OwnContent, savedAt: number): Head {
  if (content.kind === 'contract') {
    const { id, title, teams, field } = content.files.benchmarks.competition
    return { schema: 1, id, title, teams: teams.length, benchmarks: field.length, savedAt }
  }
  const { id, title, teams, benchmarks, origin } = content.table
  const address = origin === undefined ? {} : { url: origin.url }
  return { schema: 1, id, title: both(title), teams: teams.length, benchmarks: benchmarks.length, savedAt, ...address }
}

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false
  const { title, teams, benchmarks, savedAt } = value as Partial<Record<keyof Head, unknown>>
  const isText = (text: unknown) => typeof text === 'string' && text.length <= 1000
  const both = title as { readonly ko?: unknown; readonly en?: unknown } | null | undefined
  return (
    typeof both === 'object' &&
    isText(both?.ko) &&
    isText(both?.en) &&
    typeof teams === 'number' &&
    typeof benchmarks === 'number' &&
    typeof savedAt === 'number'
  )
}

function entryOf(id: string, head: unknown, isKept: boolean): OwnEntry {
  if (!isHead(head)) {
    return { id, title: { ko: id, en: id }, teams: 0, benchmarks: 0, isKept, isDamaged: true, savedAt: 0 }
  }
  const { title, teams, benchmarks, savedAt, url } = head
  const address = typeof url === 'string' ? { url } : {}
  return { id, title: { ko: title.ko, en: title.en }, teams, benchmarks, ...address, isKept, isDamaged: false, savedAt }
}

const CHANNEL = 'cutline-own'

function tellOthers(): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage('changed')
  channel.close()
}

/** Calls `onChange` when another tab changed the stored competitions. Returns a function that unsubscribes. */
export function followOwn(onChange: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {}
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', onChange)
  return () => channel.close()
}
