import * as z from 'zod/mini'
import { withoutUnseen } from './unseen.ts'

// No code is generated at run time, so that a strict content security policy holds.
z.config({ jitless: true })

/** Bounds that keep a hostile or broken file from filling memory or the screen. */
const BOUNDS = { label: 800, text: 6000, locator: 1000, url: 2048, id: 64 } as const

/** `constructor` is the one lower-case name that every object already answers to. */
const ID = /^(?!constructor$)[a-z0-9][a-z0-9_-]*$/
/** A link joins the ids of claims by `_`. */
const CLAIM_ID = /^(?!constructor$)[a-z0-9][a-z0-9-]*$/
const VERSION = /^[a-z0-9]+([.-][a-z0-9]+)*$/
const NOT_BLANK = /\S/

/** An id: it stands in links, file names and object keys. */
export const id = z.stringFormat('id', ID).check(z.maxLength(BOUNDS.id))
/** The id of a claim. */
export const claimId = z.stringFormat('claim-id', CLAIM_ID).check(z.maxLength(BOUNDS.id))
/** A data version: it stands in links and folder names. */
export const version = z.stringFormat('version', VERSION).check(z.maxLength(32))
/** A day that exists, `YYYY-MM-DD`. */
export const day = z.iso.date()

const line = (limit: number) => z.string().check(z.overwrite(withoutUnseen), z.regex(NOT_BLANK), z.maxLength(limit))
/** A name or label. */
export const label = line(BOUNDS.label)
/** Where in a source something stands. */
export const locator = line(BOUNDS.locator)

const both = (limit: number) => z.object({ ko: line(limit), en: line(limit) })
export const bilingualLabel = both(BOUNDS.label)
export const bilingualText = both(BOUNDS.text)

/** An address that may become a link. */
export const webAddress = z.url({ protocol: /^https?$/ }).check(z.maxLength(BOUNDS.url))

/** A file with so many faults is of another kind: nobody counts them, and nobody waits for them. */
const MOST_FAULTS = 100

/** A list of at least `min` and at most `max` items. The items of one that is too long are not looked at. */
export function list<T extends z.core.$ZodType>(item: T, max: number, min = 0): z.ZodMiniArray<T> {
  const atMost = z.maxLength(max)
  const schema = z.array(item).check(...(min > 0 ? [z.minLength(min), atMost] : [atMost]))
  const parseAll = schema._zod.parse
  schema._zod.parse = (payload, context) => {
    const input: unknown = payload.value
    if (!Array.isArray(input)) return parseAll(payload, context)
    if (input.length > max) return payload
    const items: z.core.output<T>[] = []
    for (let i = 0; i < input.length && payload.issues.length < MOST_FAULTS; i += 1) {
      const read = item._zod.run({ value: input[i], issues: [] }, context)
      if (read instanceof Promise) throw new TypeError('No part of a data file is checked later')
      payload.issues.push(...z.core.util.prefixIssues(i, read.issues))
      items.push(read.value as z.core.output<T>)
    }
    payload.value = items
    return payload
  }
  return schema
}

export const ids = (max: number, min = 0) => list(id, max, min)
export const someIds = (max: number) => ids(max, 1)

/** First and last possible day. */
export const window = z.object({ first: day, last: day }).check(
  z.superRefine(({ first, last }, context) => {
    if (first > last) {
      context.addIssue({ code: 'custom', path: ['last'], params: { found: last, expected: `${first} or later` } })
    }
  }),
)

const source = z.object({
  title: label,
  publisher: label,
  url: z.nullable(webAddress),
  date: label,
  language: z.stringFormat('language', /^[a-z]{2,3}(\/[a-z]{2,3})*$/),
  kind: z.enum(['self-report', 'official', 'press', 'aggregator', 'third-party', 'reference']),
  lowReliability: z.boolean(),
  quotedBy: z.exactOptional(bilingualLabel),
})

const MOST_SOURCES = 2000

export const sources = z.record(id, source).check(
  z.superRefine((record, context) => {
    const count = Object.keys(record).length
    if (count > MOST_SOURCES) {
      context.addIssue({ code: 'custom', params: { found: `${count} entries`, expected: `at most ${MOST_SOURCES}` } })
    }
  }),
)
const parseSources = sources._zod.parse
// The entries of one that is too long are not looked at.
sources._zod.parse = (payload, context) => {
  const input: unknown = payload.value
  const isTooLong = typeof input === 'object' && input !== null && Object.keys(input).length > MOST_SOURCES
  return isTooLong ? payload : parseSources(payload, context)
}
