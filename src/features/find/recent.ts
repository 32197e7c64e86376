import { recordOf, storedText, storeRecord } from '#state/scenario/storedRecord.ts'

/** Where the ids of what was used last lie. */
const KEY = 'cutline.found'
const KEPT = 8

/** Ids up to version 0.5.0, and what has their place now. */
const RENAMED: Readonly<Record<string, string>> = {
  'tab explanation': 'section explanation',
  'tab chances': 'room sure',
  'tab flips': 'room change',
  'tab provenance': 'section definitions',
  'tab ledger': 'section ledger',
  'tab team': 'section explanation',
  'tab scores': 'section entries',
  'tab replay': 'section replay',
  'tab published': 'section published',
  'tab compare': 'tool compare',
  'tab method': 'room method',
}

/** What was found and used last, newest first; nothing where there is nothing that can be read. Never throws. */
export function recentIds(storage: Storage | null): readonly string[] {
  const { ids } = recordOf(storedText(storage, KEY))
  if (!Array.isArray(ids)) return []
  return ids
    .filter((id) => typeof id === 'string')
    .map((id) => (Object.hasOwn(RENAMED, id) ? (RENAMED[id] ?? id) : id))
    .slice(0, KEPT)
}

/** Full or blocked: not remembered. */
export function remember(storage: Storage | null, id: string): void {
  const ids = [id, ...recentIds(storage).filter((other) => other !== id)].slice(0, KEPT)
  storeRecord(storage, KEY, { ids })
}
