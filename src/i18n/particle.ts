import { josa } from 'es-hangul'

/** A name as written, and as read aloud in Hangul: the reading decides the particle. */
export type Named = { readonly text: string; readonly reading: string }

type Particle = Parameters<typeof josa>[1]

/** The particle alone, e.g. `particle({ text: 'NC AI', reading: '엔씨에이아이' }, '이/가')` gives `가`. */
export const particle = (name: Named, pair: Particle): string => josa.pick(name.reading, pair)

/** `A, B, C` with the Korean "and" before the last: `A와 B`, `A·B·C`. */
export function listKo(names: readonly Named[]): string {
  if (names.length === 2) return `${names[0]?.text}${particle(names[0] as Named, '와/과')} ${names[1]?.text}`
  return names.map((n) => n.text).join(', ')
}
