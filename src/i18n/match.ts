import { disassembleToGroups } from 'es-hangul'

/**
 * A name ready to be searched. Hangul is taken apart into its letters, so that a syllable that is still being
 * typed ("취ㅅ" on the way to "취소") is found already; signs and spaces are left out.
 */
export type Searchable = {
  readonly letters: string
  /** The first letter of each syllable, and everything else as it is: "네이버 AI" is "ㄴㅇㅂai". */
  readonly initials: string
  readonly places: readonly Place[]
}

/** Where a syllable or any other letter begins. */
type Place = { readonly letter: number; readonly initial: number; readonly isWordStart: boolean }

/** How well a query fits, best first; what lies between two steps is for ties. */
export const FIT = {
  whole: 0,
  start: 1,
  wordStart: 2,
  inside: 3,
  initialsStart: 4,
  initials: 5,
  initialsInside: 6,
  also: 7,
} as const

const SEPARATOR = /[^\p{L}\p{N}]/u
const HANGUL = /[가-힣ㄱ-ㅎㅏ-ㅣ]/

const fold = (text: string): string => text.normalize('NFC').toLowerCase()

export function searchable(text: string): Searchable {
  let letters = ''
  let initials = ''
  const places: Place[] = []
  let before = ''
  for (const [i, group] of disassembleToGroups(fold(text)).entries()) {
    const char = [...fold(text)][i] ?? ''
    if (SEPARATOR.test(char)) {
      before = ''
      continue
    }
    places.push({
      letter: letters.length,
      initial: initials.length,
      isWordStart: before === '' || HANGUL.test(before) !== HANGUL.test(char),
    })
    letters += group.join('')
    initials += group[0] ?? ''
    before = char
  }
  return { letters, initials, places }
}

/**
 * How well the words of a query fit a thing: the value of its worst word, lower is better; null where a word
 * fits nowhere. `names` are best first: the later ones, of another language, give way in a tie.
 */
export function fitOf(query: string, names: readonly Searchable[], also: readonly Searchable[] = []): number | null {
  const words = fold(query)
    .split(/\s+/)
    .map(lettersOf)
    .filter((word) => word !== '')
  if (words.length === 0) return FIT.whole
  const fits = words.map((word) => fitOfWord(word, names, also))
  const each = fits.includes(null) ? null : Math.max(...fits.map(Number))
  // Korean is written with more or fewer spaces: the query as one word may fit better.
  const joined = words.length === 1 ? null : fitOfWord(words.join(''), names, also)
  if (each === null || joined === null) return each ?? joined
  return Math.min(each, joined)
}

const lettersOf = (word: string): string => searchable(word).letters

function fitOfWord(word: string, names: readonly Searchable[], also: readonly Searchable[]): number | null {
  const fits = [
    ...names.map((name, i) => later(fitIn(word, name), i / 8)),
    ...also.map((text) => later(fitIn(word, text), FIT.also)),
  ].filter((fit) => fit !== null)
  return fits.length === 0 ? null : Math.min(...fits)
}

const later = (fit: number | null, by: number): number | null => (fit === null ? null : fit + by)

/** Consonants alone, or with other writing among them: a word by its initials. */
const INITIALS = /^(?=.*[ㄱ-ㅎ])[^ㅏ-ㅣ]+$/

function fitIn(word: string, { letters, initials, places }: Searchable): number | null {
  const at = places.filter(({ letter }) => letters.startsWith(word, letter))
  if (at.length > 0) {
    if (at[0]?.letter === 0) return word.length === letters.length ? FIT.whole : FIT.start
    return at.some((place) => place.isWordStart) ? FIT.wordStart : FIT.inside
  }
  if (!INITIALS.test(word)) return null
  const byInitials = places.filter(({ initial }) => initials.startsWith(word, initial))
  if (byInitials.length === 0) return null
  if (byInitials[0]?.initial === 0) return FIT.initialsStart
  return byInitials.some((place) => place.isWordStart) ? FIT.initials : FIT.initialsInside
}
