import fc from 'fast-check'

/** Values that have broken readers of files before, and values that are nearly right. */
const SPITE: readonly unknown[] = [
  null,
  true,
  0,
  -0,
  -1,
  1e308,
  -1e308,
  5e-324,
  2 ** 53,
  100,
  101,
  '',
  ' ',
  '\u0000',
  '\u202e\ud800',
  '__proto__',
  'constructor',
  'toString',
  '2026-02-30',
  '2026-01-14',
  '9999-12-31',
  'javascript:alert(1)',
  'x'.repeat(10_000),
  [],
  {},
  [[]],
  Array.from({ length: 3000 }, () => 'x'),
  { ko: '', en: '' },
]

/** How a file is damaged: where by turns at each level of its tree, and what is done there. */
export type Damage = {
  readonly turns: readonly number[]
  readonly act: 'nudge' | 'replace' | 'remove' | 'repeat' | 'copy'
  readonly spite: number
  readonly from: readonly number[]
}

const turns = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 9 })

export const damages: fc.Arbitrary<Damage[]> = fc.array(
  fc.record({
    turns,
    act: fc.oneof(
      { weight: 3, arbitrary: fc.constant('nudge' as const) },
      { weight: 2, arbitrary: fc.constantFrom('replace', 'remove', 'repeat', 'copy') },
    ),
    spite: fc.nat(SPITE.length - 1),
    from: turns,
  }),
  { minLength: 1, maxLength: 3 },
)

/** How the text of a file is damaged afterwards: mostly not at all. */
export const textDamages = fc.oneof(
  { weight: 6, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(20_000),
      put: fc.uint8Array({ maxLength: 8 }),
    }),
  },
)

type Place = { readonly holder: object; readonly key: string }

/** Where the turns lead: at each level the turn chooses one of the keys; it ends early at a leaf. */
function placeOf(root: object, path: readonly number[]): Place | null {
  let place: Place | null = null
  let node: unknown = root
  for (const turn of path) {
    if (typeof node !== 'object' || node === null) break
    const keys = Object.keys(node)
    const key = keys[turn % keys.length]
    if (key === undefined) break
    place = { holder: node, key }
    node = Reflect.get(node, key)
  }
  return place
}

/** The file with each damage done to it in turn; `file` itself is changed. */
export function damage(file: object, all: readonly Damage[]): void {
  for (const { turns: path, act, spite, from } of all) {
    const place = placeOf(file, path)
    if (place === null) continue
    const { holder, key } = place
    if (act === 'nudge') put(holder, key, nudged(Reflect.get(holder, key), spite))
    else if (act === 'remove') {
      if (Array.isArray(holder)) holder.splice(Number(key), 1)
      else Reflect.deleteProperty(holder, key)
    } else if (act === 'repeat' && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]))
    else {
      const other = placeOf(file, from)
      const copied =
        act === 'copy' && other !== null ? structuredClone(Reflect.get(other.holder, other.key)) : SPITE[spite]
      put(holder, key, copied)
    }
  }
}

/** Also for keys such as `__proto__`, which an assignment would not store. */
function put(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

/** Another value of the same kind, which a check may well let pass. */
function nudged(value: unknown, by: number): unknown {
  if (typeof value === 'number') return [0, 1, 50, 99.99, 100, value + by, -value][by % 7]
  if (typeof value === 'boolean') return !value
  return typeof value === 'string' ? `${value}${by}` : value
}
