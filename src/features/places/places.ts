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

/** The room of each section, in the order in which they stand. */
const ROOM_OF: Readonly<Record<SectionId, RoomId>> = {
  explanation: 'evidence',
  ledger: 'evidence',
  definitions: 'evidence',
  entries: 'evidence',
  corrections: 'evidence',
  replay: 'time',
  published: 'time',
  official: 'time',
  reports: 'time',
}

/** The same as a list. */
export const ROOM_OF_SECTION = Object.entries(ROOM_OF).map(([section, room]) => ({
  section: section as SectionId,
  room,
}))

/** The name of each room, and where it leads. */
const ROOM_NAMES: Readonly<Record<RoomId, Place>> = {
  evidence: { room: 'evidence', section: 'evidence' },
  sure: { room: 'sure', section: 'chances' },
  change: { room: 'change', section: 'flips' },
  time: { room: 'time', section: 'time' },
  method: { room: 'method', section: 'method' },
}

/** Those, and other names that links have: of panels, and of the tabs up to version 0.5.0. */
const NAMES: Readonly<Record<string, Place>> = {
  ...ROOM_NAMES,
  team: { room: 'evidence', section: 'explanation' },
  provenance: { room: 'evidence', section: 'definitions' },
  scores: { room: 'evidence', section: 'entries' },
  chances: ROOM_NAMES.sure,
  flips: ROOM_NAMES.change,
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
