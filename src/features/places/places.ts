import type { Dataset } from '#data/dataset.ts'
import { chapterOfHash } from '#i18n/chapters.ts'
import type { SectionId } from '#i18n/sections.ts'
import { claimOfHash, teamOfHash } from '#provenance/links.ts'
import { ROOM_IDS, type RoomId } from '#state/navigation/pageStore.ts'

type Place = {
  readonly room: RoomId
  /** The section of the room by the id of its panel, or the top of the room by its own. */
  readonly section: string
}

/** The sections of the rooms that have several, in the order in which they stand. */
export const ROOM_OF_SECTION: readonly { readonly section: SectionId; readonly room: RoomId }[] = [
  { section: 'explanation', room: 'evidence' },
  { section: 'ledger', room: 'evidence' },
  { section: 'definitions', room: 'evidence' },
  { section: 'entries', room: 'evidence' },
  { section: 'corrections', room: 'evidence' },
  { section: 'replay', room: 'time' },
  { section: 'published', room: 'time' },
  { section: 'official', room: 'time' },
  { section: 'reports', room: 'time' },
]

/** What else leads into a room: its own name, and those of the tabs up to version 0.5.0. */
const NAMES: Readonly<Record<string, Place>> = {
  evidence: { room: 'evidence', section: 'evidence' },
  team: { room: 'evidence', section: 'explanation' },
  provenance: { room: 'evidence', section: 'definitions' },
  scores: { room: 'evidence', section: 'entries' },
  sure: { room: 'sure', section: 'chances' },
  chances: { room: 'sure', section: 'chances' },
  change: { room: 'change', section: 'flips' },
  flips: { room: 'change', section: 'flips' },
  time: { room: 'time', section: 'time' },
  method: { room: 'method', section: 'method' },
}

function placeOfHash(hash: string): Place | null {
  const name = hash.slice(1)
  const own = ROOM_OF_SECTION.find(({ section }) => section === name)
  return own ?? (Object.hasOwn(NAMES, name) ? (NAMES[name] ?? null) : null)
}

/** The section that a fragment such as `#ledger` leads to; null for any other fragment. */
export const sectionOfHash = (hash: string): string | null => placeOfHash(hash)?.section ?? null

/** The room that a fragment leads into: by its name or a section's, by a claim, a team or a chapter. */
export function roomOfHash(hash: string): RoomId | null {
  if (claimOfHash(hash) !== null || teamOfHash(hash) !== null) return 'evidence'
  if (chapterOfHash(hash) !== null) return 'method'
  return placeOfHash(hash)?.room ?? null
}

/** The rooms that have anything to show: data without claims, texts and entries has no evidence. */
export function roomsOf({ benchmarks, provenance }: Dataset): readonly RoomId[] {
  const hasEvidence = provenance.claims.length + provenance.definitions.length + benchmarks.models.length > 0
  return ROOM_IDS.filter((id) => id !== 'evidence' || hasEvidence)
}
