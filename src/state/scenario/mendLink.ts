import { isOfPage, isParam, plainQuery } from './params.ts'

type Pair = readonly [name: string, value: string]

const isKnown = (name: string): boolean => isParam(name) || isOfPage(name)

/** What no eye sees: characters of control, of width zero, and those that turn the direction of a text. */
const UNSEEN = /\p{Cc}|\p{Cf}|\p{Variation_Selector}|\u115f|\u1160|\u3164/gu
const DASHES = /[\u2010-\u2015\u2212]/g
/** `w=mmlu\_pro` and the like, as Markdown escapes it. */
const ESCAPES = /\\/g

/**
 * The query of a link, rid of what chats, mails and sentences did to it on its way, where only one reading of it is
 * possible: `&amp;`, escapes of escapes, `\_`, capitals, characters that are not seen, broken lines, and what is glued
 * to its end. What is left broken is named when the query is read. Nothing is added: a link that was cut stays cut.
 * A query that names nothing known comes back as it was. Never throws.
 */
export function mendLink(search: string): string {
  const text = search.replace(/^[?&\s]+/, '')
  const found = (QUOTED.test(text) ? pairsOfQuoted(text) : pairsOf(text)).filter(([name]) => name !== '')
  const pairs = withPlainNames(found)
  if (!pairs.some(([name]) => isKnown(name))) return search
  const isLast = (i: number) => i === pairs.length - 1
  return plainQuery(
    new URLSearchParams(pairs.map(([name, value], i): [string, string] => [name, mendedValue(name, value, isLast(i))])),
  )
}

/** Quoted-printable mail writes `=` as `=3D`. */
const QUOTED = /(?:^|&)v=3D\d/i

/** It breaks lines behind a `=`: one that is left over is taken out. The longest name counts: no value begins as `rule=s=strict` would. */
function pairsOfQuoted(text: string): readonly Pair[] {
  const joined = text.replace(/=[\t ]*\r?\n/g, '').replace(/=3D/gi, '=')
  return joined.split('&').flatMap((part) => {
    const pieces = part.split('=')
    const names = pieces.slice(0, -1).map((_, i) => pieces.slice(0, i + 1).join(''))
    const name = names.findLast((text) => isKnown(plainName(text)))
    return pairsOf(name === undefined ? part : `${name}=${pieces.join('').slice(name.length)}`)
  })
}

function pairsOf(text: string): readonly Pair[] {
  // An address that another one carries may be escaped as a whole.
  const whole = text.includes('=') ? text : unescaped(text)
  return whole.split('&').flatMap((part): readonly Pair[] => {
    const [name, value] = cutAtName(part)
    if (name === 'src' || !isKnown(name.toLowerCase())) return [[name, decoded(value)]]
    // No other value holds a `&`: what stands behind it are pairs of their own.
    const [first = '', ...more] = unescaped(value).split('&')
    return [[name, first], ...more.flatMap((pair) => pairsOf(pair))]
  })
}

function cutAtName(part: string): Pair {
  const at = part.indexOf('=')
  return at < 0 ? [plainName(part), ''] : [plainName(part.slice(0, at)), part.slice(at + 1)]
}

function plainName(text: string): string {
  const name = unescaped(text)
    .replace(UNSEEN, '')
    .replace(ESCAPES, '')
    .replace(/\s/g, '')
    .replace(/^(?:amp;)+/i, '')
  // A link that was cut here may have something glued to it.
  const bare = name.replace(/\W+$/, '')
  return isKnown(bare.toLowerCase()) ? bare : name
}

/** Capitals are taken down where the whole link is in capitals, or the name has four letters and is sure to be one. */
function withPlainNames(pairs: readonly Pair[]): readonly Pair[] {
  const isShouted = !pairs.some(([name]) => isKnown(name))
  return pairs.map(([name, value]) => {
    const plain = name.toLowerCase()
    return isKnown(plain) && (isShouted || name.length > 3) ? [plain, value] : [name, value]
  })
}

function mendedValue(name: string, value: string, isLast: boolean): string {
  if (name === 'src' || !isKnown(name)) return value
  const plain = value.normalize('NFKC').replace(UNSEEN, '').replace(ESCAPES, '').replace(DASHES, '-')
  const small = /[a-z]/.test(plain) ? plain : plain.toLowerCase()
  // Sides of a comparison are parted by blanks.
  const whole = name === 'cmp' ? small.trim() : small.replace(/\s/g, '')
  if (name === 'v') return /^\d*/.exec(whole)?.[0] ?? ''
  if (name === 'end') return whole.replace(/^1(?!\d).*$/, '1')
  const mended = isLast ? withoutGlue(name, whole) : whole
  // What is no value of a link after all is named as it was found.
  return VALUE.test(mended) ? mended : value
}

const VALUE = /^[\w:*. -]*$/

/** A link without a mark of its end may have a particle, a bracket or a full stop at it. Three of them mean that more was there. */
function withoutGlue(name: string, value: string): string {
  if (/\.\.\.|…/.test(value)) return value
  const ascii = value.replace(/[^\x20-\x7e].*$/, '').replace(/["'`<>()[\]{},;!?]+$/, '')
  // An id may end with such a sign.
  return name === 'c' || name === 'd' || name === 'off' ? ascii : ascii.replace(/[.:*_~|]+$/, '')
}

/** As often escaped as it was: no value of a link but `src` holds a per cent sign. */
function unescaped(text: string): string {
  let now = text
  for (let i = 0; i < 4; i++) {
    const before = now
    now = decoded(before)
    if (now === before) break
  }
  return now
}

/** What `URLSearchParams` makes of a value: never throws, whatever the escapes. */
const decoded = (text: string): string =>
  /[%+]/.test(text) ? (new URLSearchParams(`x=${text.replaceAll('&', '%26')}`).get('x') ?? '') : text
