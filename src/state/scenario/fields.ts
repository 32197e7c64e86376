import { ASSUMED_GATES, type AssumedGate, type Choices, WORD_CHOICES, type WordChoice } from '#core/engine/index.ts'
import {
  DEFAULT_UNCERTAINTY,
  NOISE_READINGS,
  UNCERTAINTIES,
  UNCERTAINTY_LIMITS,
  type UncertaintyChoices,
} from '#core/robustness/index.ts'
import { CHOICES } from './choiceTable.ts'
import { KAPPA, SCENARIO_LIMITS as LIMITS, MAX_PILLARS } from './limits.ts'
import type { Expected, LinkReader } from './linkIssue.ts'
import { MARKS, splitAtDot, splitItems } from './listItems.ts'
import { OFF_REASONS, type OffReason } from './offReason.ts'
import { MARK, type Param } from './params.ts'
import {
  isClaimId,
  isId,
  isTeamId,
  type NumberLimits,
  readDate,
  readNumber,
  readOneOf,
  writeNumber,
} from './plainValues.ts'
import { readRules, writeRules } from './ruleChoice.ts'
import { DEFAULT_SCENARIO, type Scenario } from './scenario.ts'

/** How one field of the scenario stands in a link. `read` never throws and falls back to the default. */
export type FieldCodec<T> = {
  readonly params: readonly Param[]
  /** What differs from the default, as name and text; nothing for the default itself. */
  readonly write: (value: T) => readonly (readonly [Param, string])[]
  readonly read: (link: LinkReader) => T
}

type Codecs<T> = { readonly [K in keyof T]-?: FieldCodec<T[K]> }

/** The forms of all fields of a record as one: a field without a form does not compile. */
function together<T extends object>(codecs: Codecs<T>): FieldCodec<T> {
  const entries = Object.entries(codecs) as [keyof T, FieldCodec<T[keyof T]>][]
  return {
    params: entries.flatMap(([, codec]) => codec.params),
    write: (value) => entries.flatMap(([key, codec]) => codec.write(value[key])),
    read: (link) => Object.fromEntries(entries.map(([key, codec]) => [key, codec.read(link)])) as T,
  }
}

/** One parameter, one value. `parse` gives null for what it cannot read; what equals the default is not written. */
function single<T>(
  param: Param,
  fallback: T,
  parse: (text: string) => T | null,
  print: (value: T) => string,
  expected: Expected,
): FieldCodec<T> {
  return {
    params: [param],
    write: (value) => (value === fallback || value === null ? [] : [[param, print(value)]]),
    read: (link) => {
      const text = link.text(param)
      if (text === null) return fallback
      const value = parse(text)
      if (value === null) link.unreadable(param, text, expected)
      return value ?? fallback
    },
  }
}

const word = <T extends string>(param: Param, fallback: T, values: readonly T[]): FieldCodec<T> =>
  single<T>(param, fallback, (text) => readOneOf(text, values), String, { code: 'one-of', values })

const DEFAULT_WORDS: Pick<Choices, WordChoice> = DEFAULT_SCENARIO

const choice = <K extends WordChoice>(id: K): FieldCodec<(typeof DEFAULT_WORDS)[K]> =>
  word<(typeof DEFAULT_WORDS)[K]>(CHOICES[id].param, DEFAULT_WORDS[id], WORD_CHOICES[id])

const number = <T extends number | null>(param: Param, fallback: T, limits: NumberLimits): FieldCodec<T> =>
  single<T>(
    param,
    fallback,
    (text) => readNumber(text, limits) as T | null,
    (value) => writeNumber(value as number, limits),
    { code: 'number', ...numberLimits(limits) },
  )

const numberLimits = ({ min, max, decimals }: NumberLimits): NumberLimits => ({ min, max, decimals })

const asId = (text: string): string | null => (isId(text) ? text : null)

type NumberById = Readonly<Record<string, number>>

/** `benchmark:weight`, joined by `_`. Built by `fromEntries`: an id such as `constructor` is a plain key. */
const weights: FieldCodec<NumberById> = {
  params: ['w'],
  write: (value) => {
    const items = sorted(value).map(([id, weight]) => `${id}${MARK}${writeNumber(weight, LIMITS.weight)}`)
    return items.length === 0 ? [] : [['w', items.join('_')]]
  },
  read: (link) => Object.fromEntries(readItems(link, 'w', 'benchmark:weight', LIMITS.weight, isId)),
}

/** `team.key:value`, joined by `_`. */
const byTeam = (
  param: Param,
  form: string,
  limits: NumberLimits,
): FieldCodec<Readonly<Record<string, NumberById>>> => ({
  params: [param],
  write: (value) => {
    const items = sorted(value).flatMap(([team, row]) =>
      sorted(row).map(([key, x]) => `${team}.${key}${MARK}${writeNumber(x, limits)}`),
    )
    return items.length === 0 ? [] : [[param, items.join('_')]]
  },
  read: (link) => {
    const isPath = (text: string) => {
      const path = splitAtDot(text)
      return path !== null && isTeamId(path[0]) && isId(path[1])
    }
    const rows = new Map<string, [string, number][]>()
    for (const [path, value] of readItems(link, param, form, limits, isPath)) {
      const [team, key] = splitAtDot(path) as readonly [string, string]
      rows.set(team, [...(rows.get(team) ?? []), [key, value]])
    }
    return Object.fromEntries([...rows].map(([team, row]) => [team, Object.fromEntries(row)]))
  },
})

function readItems(
  link: LinkReader,
  param: Param,
  form: string,
  limits: NumberLimits,
  isKey: (text: string) => boolean,
): ReadonlyMap<string, number> {
  const text = link.text(param)
  const found = new Map<string, number>()
  if (text === null) return found
  const { items, scraps } = splitItems(text, MARKS)
  for (const [key, right] of items) {
    const value = readNumber(right, limits)
    if (!isKey(key) || value === null) link.unreadable(param, `${key}${MARK}${right}`, { code: 'items', form })
    else if (found.has(key)) link.repeated(param, `${key}${MARK}${right}`)
    else found.set(key, value)
  }
  for (const scrap of scraps) link.unreadable(param, scrap, { code: 'items', form })
  return found
}

const pillars: FieldCodec<Scenario['pillars']> = {
  params: ['pillars'],
  write: (value) => (value === null ? [] : [['pillars', value.map((x) => writeNumber(x, LIMITS.pillar)).join(MARK)]]),
  read: (link) => {
    const text = link.text('pillars')
    if (text === null) return null
    const values = text.split(MARKS, MAX_PILLARS + 1).map((part) => readNumber(part, LIMITS.pillar))
    if (values.length <= MAX_PILLARS && values.every((x) => x !== null)) return values
    link.unreadable('pillars', text, { code: 'items', form: 'weight:weight' })
    return null
  },
}

/** Ids joined by `_`, each with the mark and its reason where one was given. */
const claimsOff: FieldCodec<Scenario['claimsOff']> = {
  params: ['off'],
  write: (value) => {
    const items = sorted(value).map(([id, reason]) => (reason === 'unstated' ? id : `${id}${MARK}${reason}`))
    return items.length === 0 ? [] : [['off', items.join('_')]]
  },
  read: (link) => {
    const expected = { code: 'items', form: 'claim:reason' } as const
    const found = new Map<string, OffReason>()
    for (const item of link.text('off')?.split('_') ?? []) {
      const [id = '', word, ...rest] = item.split(MARKS)
      const reason = word === undefined ? 'unstated' : readOneOf(word, OFF_REASONS)
      if (!isClaimId(id) || rest.length > 0) link.unreadable('off', item, expected)
      else if (found.has(id)) link.repeated('off', item)
      else {
        // A reason of a later version: the claim stays set aside, the reason is not known here.
        if (reason === null) link.unknownReason('off', item, { code: 'one-of', values: OFF_REASONS })
        found.set(id, reason ?? 'unstated')
      }
    }
    return Object.fromEntries(sorted(Object.fromEntries(found)))
  },
}

/** `team.fail` or `team.pass`, joined by `_`. */
const assume: FieldCodec<Scenario['assume']> = {
  params: ['assume'],
  write: (value) => {
    const items = sorted(value).map(([team, assumed]) => `${team}.${assumed}`)
    return items.length === 0 ? [] : [['assume', items.join('_')]]
  },
  read: (link) => {
    const expected = { code: 'items', form: 'team.fail' } as const
    const found = new Map<string, AssumedGate>()
    const text = link.text('assume')
    const { items, scraps } = text === null ? { items: [], scraps: [] } : splitItems(text, '.')
    for (const [team, word] of items) {
      const assumed = readOneOf(word, ASSUMED_GATES)
      if (!isTeamId(team) || assumed === null) link.unreadable('assume', `${team}.${word}`, expected)
      else if (found.has(team)) link.repeated('assume', `${team}.${word}`)
      else found.set(team, assumed)
    }
    for (const scrap of scraps) link.unreadable('assume', scrap, expected)
    return Object.fromEntries(found)
  },
}

/** `unc` lists the sources of doubt that are switched on; `none` switches off all of them. */
const uncertaintySources: FieldCodec<UncertaintyChoices['sources']> = {
  params: ['unc'],
  write: (value) => {
    const on = UNCERTAINTIES.filter((source) => value.includes(source))
    return on.length === UNCERTAINTIES.length ? [] : [['unc', on.length === 0 ? 'none' : on.join('_')]]
  },
  read: (link) => {
    const text = link.text('unc')
    if (text === null) return UNCERTAINTIES
    if (text === 'none') return []
    const words = text.split('_')
    const on = UNCERTAINTIES.filter((source) => words.includes(source))
    for (const unknown of words.filter((w) => readOneOf(w, UNCERTAINTIES) === null)) {
      link.unreadable('unc', unknown, { code: 'one-of', values: [...UNCERTAINTIES, 'none'] })
    }
    return on.length === 0 ? UNCERTAINTIES : on
  },
}

const strength = <K extends keyof typeof UNCERTAINTY_LIMITS>(param: Param, key: K) =>
  number<number>(param, DEFAULT_UNCERTAINTY[key], UNCERTAINTY_LIMITS[key])

const uncertainty = together<UncertaintyChoices>({
  sources: uncertaintySources,
  epsilon: strength('eps', 'epsilon'),
  reading: word('reading', DEFAULT_UNCERTAINTY.reading, NOISE_READINGS),
  noise: strength('noise', 'noise'),
  lift: strength('lift', 'lift'),
  gapCorrelation: strength('gapcorr', 'gapCorrelation'),
  pillarSpread: strength('spread', 'pillarSpread'),
  uphold: strength('uphold', 'uphold'),
  seed: strength('seed', 'seed'),
})

/** How closely weights kept to those set in version 1: read, never written. At 0 it is any weights. */
const kappa: FieldCodec<Scenario['kappa']> = {
  params: ['kappa'],
  write: () => [],
  read: (link) => number<number>('kappa', 0, KAPPA).read(link) || null,
}

/** Every field of the scenario and its form in a link. */
export const FIELDS = together<Scenario>({
  competition: single('c', DEFAULT_SCENARIO.competition, asId, String, { code: 'id' }),
  dataVersion: single<string | null>('d', null, asId, String, { code: 'id' }),
  asOf: single<string | null>(CHOICES.asOf.param, null, readDate, String, { code: 'date' }),
  undated: choice('undated'),
  source: choice('source'),
  missing: choice('missing'),
  normalisation: choice('normalisation'),
  weights,
  pillars,
  assumed: byTeam('pts', 'team.pillar:points', LIMITS.points),
  cells: byTeam('cell', 'team.benchmark:value', LIMITS.cell),
  rules: { params: ['rules', 'rule', 'proof', 'unknown'], write: writeRules, read: readRules },
  claimsOff,
  assume,
  gate: choice('gate'),
  penalty: number(CHOICES.penalty.param, DEFAULT_SCENARIO.penalty, LIMITS.penalty),
  seats: number<number | null>(CHOICES.seats.param, null, LIMITS.seats),
  uncertainty,
  kappa,
})

const sorted = <T>(record: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(record).sort(([a], [b]) => byCodeUnit(a, b))

/** Not by locale: the same scenario has to give the same link everywhere. */
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
