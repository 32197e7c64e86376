import process from 'node:process'
import { LANGUAGE_NAMES } from '../src/i18n/languageNames.ts'
import { loadWords } from '../src/i18n/loadMessages.ts'
import type { Locale } from '../src/i18n/locale.ts'
import { endWithReader } from './command/pipes.mjs'

/**
 * `npm run --silent words` prints every text of the page, one a line, with its languages side by side, as a table of
 * tab-separated values for a translator to read. A sentence with parts that vary is shown as its function.
 */
endWithReader()
const locales = Object.keys(LANGUAGE_NAMES) as Locale[]
const all = await Promise.all(locales.map((locale) => loadWords(locale)))

type Text = readonly [place: string, text: string]

/** Every text below one place, in the order in which the dictionary has it. */
function textsOf(value: unknown, place: string): Text[] {
  if (typeof value === 'string') return [[place, value]]
  if (typeof value === 'function') return [[place, String(value)]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, place === '' ? key : `${place}.${key}`))
}

const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
const columns = all.map((words) => new Map(textsOf(words, '')))
const places = new Set(columns.flatMap((column) => [...column.keys()]))

process.stdout.write(`${['', ...locales.map((locale) => LANGUAGE_NAMES[locale])].join('\t')}\n`)
for (const place of places) {
  process.stdout.write(`${[place, ...columns.map((column) => inLine(column.get(place) ?? ''))].join('\t')}\n`)
}
