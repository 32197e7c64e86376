import * as z from 'zod/mini'

// No code is generated at run time, so that a strict content security policy holds.
z.config({ jitless: true })

/** Bounds that keep a hostile or broken file from filling memory or the screen. */
const BOUNDS = { label: 800, text: 6000, locator: 1000, url: 2048, id: 64 } as const

/** `constructor` is the one lower-case name that every object already answers to. */
const ID = /^(?!constructor$)[a-z0-9][a-z0-9_-]*$/
const VERSION = /^[a-z0-9]+([.-][a-z0-9]+)*$/
const NOT_BLANK = /\S/

/** An id: it stands in links, file names and object keys. */
export const id = z.stringFormat('id', ID).check(z.maxLength(BOUNDS.id))
/** A data version: it stands in links and folder names. */
export const version = z.stringFormat('version', VERSION).check(z.maxLength(32))
/** A day that exists, `YYYY-MM-DD`. */
export const day = z.iso.date()

const line = (limit: number) => z.string().check(z.regex(NOT_BLANK), z.maxLength(limit))
/** A name or label. */
export const label = line(BOUNDS.label)
/** Where in a source something stands. */
export const locator = line(BOUNDS.locator)

const both = (limit: number) => z.object({ ko: line(limit), en: line(limit) })
export const bilingualLabel = both(BOUNDS.label)
export const bilingualText = both(BOUNDS.text)

/** An address that may become a link. */
export const webAddress = z.url({ protocol: /^https?$/ }).check(z.maxLength(BOUNDS.url))

export const list = <T extends z.core.$ZodType>(item: T, max: number) => z.array(item).check(z.maxLength(max))
export const ids = (max: number) => list(id, max)
export const someIds = (max: number) => ids(max).check(z.minLength(1))

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
})

export const sources = z.record(id, source).check(
  z.superRefine((record, context) => {
    const count = Object.keys(record).length
    if (count > 2000)
      context.addIssue({ code: 'custom', params: { found: `${count} entries`, expected: 'at most 2000' } })
  }),
)
