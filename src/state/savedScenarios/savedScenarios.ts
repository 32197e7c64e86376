import { createStore, type StoreApi } from 'zustand/vanilla'
import { ASIDE_PREFIX, attempt, putAside, type StorageTrouble } from '#state/scenario/aside.ts'
import { readRecord, writeRecord } from './record.ts'
import { byPlace, cleanName, newId, type SavedScenario } from './savedScenario.ts'

/** Each kept scenario has a key of its own: two windows that keep different ones never touch the same text. */
export const KEPT_PREFIX = 'cutline.kept.'
export type SavedState = {
  /** In the reader's order. */
  readonly kept: readonly SavedScenario[]
  /** Those that this window alone holds, by id; they win over what the storage says, and are tried again. */
  readonly unstored: ReadonlyMap<string, SavedScenario>
  /** Why it does: null where everything is stored. */
  readonly trouble: StorageTrouble | null
  /** Texts that could not be read, by the key under which they lie now. */
  readonly aside: ReadonlyMap<string, string>
  /** How many records a later version of the page has written: left alone, and not shown. */
  readonly newer: number
  /** What was deleted or replaced in this window, the last at the end: `bringBack` undoes it. */
  readonly lost: readonly LostScenario[]
}

/** A record as it was, the link that took its choices' place (null where it was deleted), and the name it got. */
export type LostScenario = {
  readonly record: SavedScenario
  readonly replacedBy: string | null
  readonly named: string
}

/** The kept scenarios and where they lie; null where the browser keeps nothing. */
export type SavedScenarios = { readonly store: StoreApi<SavedState>; readonly storage: Storage | null }

/** The saved scenarios of a storage, read once. Never throws, whatever lies there. */
export function openSavedScenarios(storage: Storage | null): SavedScenarios {
  const store = createStore<SavedState>(() => ({
    kept: [],
    unstored: new Map(),
    trouble: storage === null ? 'blocked' : null,
    aside: new Map(),
    newer: 0,
    lost: [],
  }))
  const savedScenarios = { store, storage }
  readAgain(savedScenarios)
  return savedScenarios
}

/** Reads the storage again after a change by another window. Scenarios that only this window has stay. */
export function readAgain({ store, storage }: SavedScenarios): void {
  const found = readStorage(storage)
  const { unstored } = store.getState()
  const kept = [...found.kept.filter(({ id }) => !unstored.has(id)), ...unstored.values()].sort(byPlace)
  store.setState({ kept, aside: found.aside, newer: found.newer })
}

/** The same, but reads only the keys that changed. */
function readChanged(savedScenarios: SavedScenarios, keys: ReadonlySet<string>): void {
  const { store, storage } = savedScenarios
  const before = store.getState()
  const kept = new Map(before.kept.map((record) => [record.id, record]))
  for (const key of keys) {
    const id = key.slice(KEPT_PREFIX.length)
    const text = textUnder(storage, key)
    const record = text === null ? null : readRecord(text)
    // A text that lies aside, of a later page, or that cannot be read: all is looked through.
    if (!key.startsWith(KEPT_PREFIX) || typeof record === 'string' || (record !== null && record.id !== id)) {
      readAgain(savedScenarios)
      return
    }
    if (before.unstored.has(id)) continue
    if (record !== null) kept.set(id, record)
    // One of a later page was never listed, and is counted anew.
    else if (!kept.delete(id) && before.newer > 0) {
      readAgain(savedScenarios)
      return
    }
  }
  store.setState({ kept: [...kept.values()].sort(byPlace) })
}

/** Storage events are collected for this long: there is one for each scenario, and a file of many brings thousands. */
const TOGETHER_MS = 100

/** Follows the changes of other windows of this browser. Returns a function that stops it. */
export function followOtherWindows(savedScenarios: SavedScenarios): () => void {
  const changed = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const takeOver = (): void => {
    timer = undefined
    readChanged(savedScenarios, changed)
    changed.clear()
  }
  const follow = ({ key }: StorageEvent): void => {
    if (key === null) readAgain(savedScenarios)
    else if (key.startsWith(KEPT_PREFIX) || key.startsWith(ASIDE_PREFIX)) {
      changed.add(key)
      timer ??= setTimeout(takeOver, TOGETHER_MS)
    }
  }
  window.addEventListener('storage', follow)
  return () => {
    window.removeEventListener('storage', follow)
    clearTimeout(timer)
  }
}

/** Keeps a scenario at the end of the list; null where nothing of the name can be printed. */
export function keep(
  savedScenarios: SavedScenarios,
  name: string,
  search: string,
  now = new Date(),
): SavedScenario | null {
  const clean = cleanName(name)
  if (clean === '') return null
  readAgain(savedScenarios)
  const { kept } = savedScenarios.store.getState()
  const order = (kept.at(-1)?.order ?? 0) + 1
  const record = { id: newId(), name: clean, search, order, created: now.toISOString() }
  put(savedScenarios, [record])
  return record
}

/** Another name; an empty one changes nothing. */
export function rename(savedScenarios: SavedScenarios, id: string, name: string): void {
  const clean = cleanName(name)
  if (clean !== '') change(savedScenarios, id, (record) => ({ ...record, name: clean }))
}

/** The same choices again, right below, under another name. */
export function duplicate(savedScenarios: SavedScenarios, id: string, name: string, now = new Date()): void {
  spaceOut(savedScenarios)
  const { kept } = savedScenarios.store.getState()
  const at = kept.findIndex((record) => record.id === id)
  const record = kept[at]
  const clean = cleanName(name)
  if (record === undefined || clean === '') return
  const order = between(record.order, kept[at + 1]?.order)
  put(savedScenarios, [{ ...record, id: newId(), name: clean, order, created: now.toISOString() }])
}

/** One place up (−1) or down (1); at the ends nothing moves. Only the moved record is written. */
export function move(savedScenarios: SavedScenarios, id: string, by: -1 | 1): void {
  spaceOut(savedScenarios)
  const { kept } = savedScenarios.store.getState()
  const at = kept.findIndex((record) => record.id === id)
  const record = kept[at]
  const passed = kept[at + by]
  if (record === undefined || passed === undefined) return
  const beyond = kept[at + 2 * by]?.order
  const order =
    beyond === undefined ? passed.order + by : between(Math.min(passed.order, beyond), Math.max(passed.order, beyond))
  put(savedScenarios, [{ ...record, order }])
}

/** Deletes a record; `bringBack` undoes it. */
export function remove(savedScenarios: SavedScenarios, id: string): void {
  readAgain(savedScenarios)
  const { store, storage } = savedScenarios
  const record = store.getState().kept.find((kept) => kept.id === id)
  if (record === undefined) return
  const unstored = new Map(store.getState().unstored)
  unstored.delete(id)
  store.setState({ unstored, lost: [...store.getState().lost, { record, replacedBy: null, named: record.name }] })
  attempt(() => storage?.removeItem(KEPT_PREFIX + id))
  tryAgain(savedScenarios)
}

/**
 * Other choices under the same name, or under the one that is given; `bringBack` undoes it. `seen` is the link that the reader saw there: where
 * another window has put a different one, or has deleted it, nothing is written, and the answer is false.
 */
export function replace(
  savedScenarios: SavedScenarios,
  id: string,
  seen: string,
  search: string,
  name?: string,
): boolean {
  readAgain(savedScenarios)
  const { store } = savedScenarios
  const record = store.getState().kept.find((kept) => kept.id === id)
  if (record?.search !== seen) return false
  const named = name ?? record.name
  store.setState({ lost: [...store.getState().lost, { record, replacedBy: search, named }] })
  put(savedScenarios, [{ ...record, search, name: named }])
  return true
}

/** What was lost last is there again; false where another window has changed since what took its place. */
export function bringBack(savedScenarios: SavedScenarios): boolean {
  readAgain(savedScenarios)
  const { lost, kept } = savedScenarios.store.getState()
  const last = lost.at(-1)
  if (last === undefined) return false
  savedScenarios.store.setState({ lost: lost.slice(0, -1) })
  const { record, replacedBy, named } = last
  if (replacedBy === null) put(savedScenarios, [record])
  else {
    const present = kept.find(({ id }) => id === record.id)
    if (present?.search !== replacedBy) return false
    put(savedScenarios, [
      { ...present, search: record.search, name: present.name === named ? record.name : present.name },
    ])
  }
  return true
}

/** Writes records; what the browser refuses stays in this window and is tried again at each later change. */
export function put(savedScenarios: SavedScenarios, records: readonly SavedScenario[]): void {
  const { store } = savedScenarios
  const unstored = new Map(store.getState().unstored)
  for (const record of records) unstored.set(record.id, record)
  store.setState({ unstored })
  tryAgain(savedScenarios)
}

/** Stores what this window alone holds, as far as the browser lets it. */
function tryAgain(savedScenarios: SavedScenarios): void {
  const { store, storage } = savedScenarios
  const unstored = new Map(store.getState().unstored)
  let trouble: StorageTrouble | null = storage === null ? 'blocked' : null
  for (const [id, record] of storage === null ? [] : unstored) {
    const problem = attempt(() => storage?.setItem(KEPT_PREFIX + id, writeRecord(record)))
    if (problem === null) unstored.delete(id)
    else trouble = problem
  }
  store.setState({ unstored, trouble })
  readAgain(savedScenarios)
}

/** Forgets the texts that were put aside. */
export function forgetAside(savedScenarios: SavedScenarios): void {
  const { store, storage } = savedScenarios
  for (const key of store.getState().aside.keys()) attempt(() => storage?.removeItem(key))
  readAgain(savedScenarios)
}

/** Read, change and write in one go: another window's change of the same record is built upon. */
function change(savedScenarios: SavedScenarios, id: string, how: (record: SavedScenario) => SavedScenario): void {
  readAgain(savedScenarios)
  const record = savedScenarios.store.getState().kept.find((kept) => kept.id === id)
  if (record !== undefined) put(savedScenarios, [how(record)])
}

const between = (low: number, high: number | undefined): number => (high === undefined ? low + 1 : (low + high) / 2)

/** Where halving has used up the digits between neighbours, or two windows gave the same place, all are numbered anew. */
function spaceOut(savedScenarios: SavedScenarios): void {
  readAgain(savedScenarios)
  const { kept } = savedScenarios.store.getState()
  const isTight = kept.some((record, i) => i > 0 && record.order - (kept[i - 1]?.order ?? 0) < 1e-6)
  if (isTight)
    put(
      savedScenarios,
      kept.map((record, i) => ({ ...record, order: i + 1 })),
    )
}

type Found = Pick<SavedState, 'kept' | 'aside' | 'newer'>

function readStorage(storage: Storage | null): Found {
  const kept: SavedScenario[] = []
  const aside = new Map<string, string>()
  let newer = 0
  for (const [key, text] of entriesOf(storage)) {
    if (key.startsWith(ASIDE_PREFIX)) aside.set(key, text)
    else if (key.startsWith(KEPT_PREFIX)) {
      const record = readRecord(text)
      if (record === 'newer') newer += 1
      else if (record === 'unreadable' || KEPT_PREFIX + record.id !== key) aside.set(putAside(storage, key, text), text)
      else kept.push(record)
    }
  }
  return { kept, aside, newer }
}

function textUnder(storage: Storage | null, key: string): string | null {
  let text: string | null = null
  attempt(() => {
    text = storage?.getItem(key) ?? null
  })
  return text
}

function entriesOf(storage: Storage | null): [string, string][] {
  const entries: [string, string][] = []
  attempt(() => {
    for (let i = 0; i < (storage?.length ?? 0); i++) {
      const key = storage?.key(i)
      const text = key == null ? null : storage?.getItem(key)
      if (key != null && text != null) entries.push([key, text])
    }
  })
  return entries
}
