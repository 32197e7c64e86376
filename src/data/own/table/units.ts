/** Units of one kind, in terms of the smallest that is common; within a column they are converted. */
const FAMILIES: readonly Readonly<Record<string, number>>[] = [
  familyOf([
    [['ns'], 1e-9],
    [['μs', 'us'], 1e-6],
    [['ms', '밀리초', 'msec'], 1e-3],
    [['s', 'sec', 'secs', 'second', 'seconds', '초', '秒'], 1],
    [['min', 'mins', 'minute', 'minutes', '분', '分'], 60],
    [['h', 'hr', 'hrs', 'hour', 'hours', '시간'], 3600],
  ]),
  familyOf([
    [['일', 'day', 'days', 'd'], 1],
    [['주', 'week', 'weeks'], 7],
  ]),
  familyOf([
    [['kb', 'kib'], 1],
    [['mb', 'mib'], 1024],
    [['gb', 'gib'], 1024 ** 2],
    [['tb', 'tib'], 1024 ** 3],
  ]),
]

function familyOf(entries: readonly (readonly [names: readonly string[], factor: number])[]): Record<string, number> {
  return Object.fromEntries(entries.flatMap(([names, factor]) => names.map((name) => [name, factor])))
}

const keyOf = (unit: string): string => unit.toLowerCase().replace(/[.\s]+$/, '')

/** By how much a value in one unit must be multiplied to stand in another; null where they are of different kinds. */
export function conversion(from: string, to: string): number | null {
  if (keyOf(from) === keyOf(to)) return 1
  const family = FAMILIES.find((f) => Object.hasOwn(f, keyOf(from)) && Object.hasOwn(f, keyOf(to)))
  const [a, b] = [family?.[keyOf(from)], family?.[keyOf(to)]]
  return a === undefined || b === undefined ? null : a / b
}

const MONEY = /^(?:[$€£¥₩]|us\$|원|달러|유로|엔|위안|krw|usd|eur|jpy|cny)/i

/** A unit of which less is usually better. */
export const isTimeOrMoney = (unit: string): boolean =>
  unit !== '' &&
  (Object.hasOwn(FAMILIES[0] ?? {}, keyOf(unit)) || Object.hasOwn(FAMILIES[1] ?? {}, keyOf(unit)) || MONEY.test(unit))

/** The unit that a column's name says: `비용(원)`, `Latency_ms`, `TTFT [s]`; empty where it says none. */
export function unitInName(name: string): string {
  const inside =
    /[([（]\s*([^()[\]（）]{1,12}?)\s*[)\]）]\s*[↓↑⬇⬆]?\s*$/u.exec(name)?.[1] ??
    /_([a-z%]{1,6})$/i.exec(name)?.[1] ??
    ''
  if (/^(?:%|percent|퍼센트)$/i.test(inside)) return '%'
  return isTimeOrMoney(inside) ||
    Object.hasOwn(FAMILIES[2] ?? {}, keyOf(inside)) ||
    /^[\p{L}/$]{1,6}\/s$/u.test(inside) ||
    inside === '점'
    ? inside
    : ''
}
