/** A scenario that the reader gave a name and keeps in this browser. */
export type SavedScenario = {
  readonly id: string
  /** One line, `MAX_NAME` characters. Free text: it never gets into a link. */
  readonly name: string
  /** The choices as a link, with the version of the grammar that wrote it. */
  readonly search: string
  /** Its place in the list, ascending; fractions lie between neighbours. */
  readonly order: number
  /** The moment it was kept, ISO 8601 in UTC. */
  readonly created: string
}

export const MAX_NAME = 80

/** Line breaks, controls and marks that turn the reading direction; joiners are parts of letters. */
const UNPRINTABLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu

/** A name as one printable line of at most `MAX_NAME` characters; empty where nothing of it can be printed. */
export function cleanName(text: string): string {
  const line = text.normalize('NFC').replace(UNPRINTABLE, ' ').trim()
  return [...line].slice(0, MAX_NAME).join('').trim()
}

const ID_CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Twelve letters and digits by chance: two windows never give the same. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return [...bytes].map((byte) => ID_CHARACTERS[byte % ID_CHARACTERS.length]).join('')
}

/** The order of the list: by place, then by age, then by id, so that every window shows the same. */
export const byPlace = (a: SavedScenario, b: SavedScenario): number =>
  a.order - b.order || compare(a.created, b.created) || compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
