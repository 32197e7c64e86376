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
    [['원', 'krw', '₩'], 1],
    [['천원', '천 원'], 1e3],
    [['만원', '만 원'], 1e4],
    [['십만원'], 1e5],
    [['백만원', '백만 원'], 1e6],
    [['천만원'], 1e7],
    [['억원', '억 원', '억'], 1e8],
    [['조원', '조 원', '조'], 1e12],
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

const MONEY = /^(?:[$€£¥₩]|us\$|(?:천|만|십만|백만|천만|억|조)?\s?원|달러|유로|엔|위안|krw|usd|eur|jpy|cny)/i

/** A unit of which less is usually better. */
export const isTimeOrMoney = (unit: string): boolean =>
  unit !== '' &&
  (Object.hasOwn(FAMILIES[0] ?? {}, keyOf(unit)) || Object.hasOwn(FAMILIES[1] ?? {}, keyOf(unit)) || MONEY.test(unit))

const isSize = (unit: string): boolean => Object.hasOwn(FAMILIES[3] ?? {}, keyOf(unit))

/** `m` stands for metres, unless other cells of the column are spans of time. */
export const withMinutes = (units: ReadonlySet<string>): ((unit: string) => string) => {
  const hasTime = [...units].some((unit) => Object.hasOwn(FAMILIES[0] ?? {}, keyOf(unit)))
  return (unit) => (hasTime && unit === 'm' ? 'min' : unit)
}

/** Of what a name has in brackets at its end: `(원, VAT 포함)`, `[ms]`, `(단위: 만원)`. */
const IN_BRACKETS = /[([（]\s*([^()[\]（）]{1,40}?)\s*[)\]）]\s*[↓↑⬇⬆]?\s*$/u

/** The unit that a column's name says: `비용(원)`, `Latency_ms`, `TTFT [s]`; empty where it says none. */
export function unitInName(name: string): string {
  const inside = (IN_BRACKETS.exec(name)?.[1] ?? /_([a-z%]{1,6})$/i.exec(name)?.[1] ?? '').replace(
    /^(?:단위|unit)\s*[:：]\s*/iu,
    '',
  )
  for (const part of inside.split(/[,;·]/)) {
    const unit = part.trim()
    if (/^(?:%|percent|퍼센트)$/i.test(unit)) return '%'
    if (unit === '점' || isTimeOrMoney(unit) || isSize(unit) || /^[\p{L}/$]{1,6}\/s$/u.test(unit))
      return unit.slice(0, 12)
  }
  return ''
}

/** A name that says that its numbers are spans of time. */
export const saysTime = (name: string): boolean =>
  /시간|소요|기록|지연|\btime\b|duration|latency|elapsed|\blap\b|\bpace\b/iu.test(name)
