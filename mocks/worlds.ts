import { delay, type HttpHandler, HttpResponse } from 'msw'
import type { BenchmarksFile } from '#data/dataset.ts'
import { jsonAnswer, type MockSetting, serveFiles } from './handlers.ts'
import { withHostileText } from './hostileText.ts'

type JsonObject = { [key: string]: unknown }
/** A simulated data server. */
type World = (setting: MockSetting) => HttpHandler[]

const MORE_THAN_ALLOWED = 6 * 1024 * 1024

/** Simulated data servers, ordinary and faulty, all with the same files. `?world=<name>` selects one in mock mode. */
export const WORLDS = {
  ordinary: (setting) => serveFiles(setting),

  slow: (setting) =>
    serveFiles(setting, async (text) => {
      await delay(setting.slowMs ?? 3000)
      return jsonAnswer(text)
    }),

  unavailable: (setting) => serveFiles(setting, () => new HttpResponse('Internal Server Error', { status: 500 })),

  offline: (setting) => serveFiles(setting, () => HttpResponse.error()),

  redirecting: (setting) =>
    serveFiles(
      setting,
      (_, path) => new HttpResponse(null, { status: 302, headers: { location: `${setting.base}moved/${path}` } }),
    ),

  /** A host of a single-page app that answers every request with its page. */
  'web-page': (setting) => serveFiles(setting, () => HttpResponse.html('<!doctype html><title>Not here</title>')),

  truncated: (setting) => serveFiles(setting, (text) => jsonAnswer(text.slice(0, Math.floor(text.length / 2)))),

  /** Good JSON followed by spaces, sent in pieces without a length. */
  'too-large': (setting) =>
    serveFiles(setting, (text) => {
      const body = new Blob([text, ' '.repeat(MORE_THAN_ALLOWED)]).stream()
      return new HttpResponse(body, { headers: { 'content-type': 'application/json' } })
    }),

  /** Data of a later schema version. */
  'wrong-schema': (setting) => change(setting, (file) => ({ ...file, schemaVersion: 2 })),

  /** Good JSON with wrong types in it. */
  malformed: (setting) => change(setting, malform),

  /** Nothing has been published yet. */
  empty: (setting) => change(setting, withoutFacts),

  hostile: (setting) => change(setting, (file) => withHostileText(file) as JsonObject),
} satisfies Record<string, World>

export type WorldName = keyof typeof WORLDS

export function isWorldName(name: string): name is WorldName {
  return Object.hasOwn(WORLDS, name)
}

function change(setting: MockSetting, edit: (file: JsonObject, path: string) => JsonObject): HttpHandler[] {
  return serveFiles(setting, (text, path) => jsonAnswer(JSON.stringify(edit(JSON.parse(text) as JsonObject, path))))
}

function malform(file: JsonObject, path: string): JsonObject {
  if (path.endsWith('/provenance.json')) return { ...file, claims: null }
  if (!path.endsWith('/benchmarks.json')) return file
  const { competition } = file as JsonObject & BenchmarksFile
  const teams = competition.teams.map((team, i) => (i === 0 ? { ...team, id: '__proto__' } : team))
  return {
    ...file,
    competition: { ...competition, defaultSeats: 'one', teams },
    benchmarks: 'thirteen',
    models: [{ team: 42 }],
  }
}

function withoutFacts(file: JsonObject, path: string): JsonObject {
  if (path.endsWith('/benchmarks.json')) return withoutScores(file)
  if (path.endsWith('/provenance.json')) return { ...file, claims: [], definitions: [], timeline: [], conflicts: [] }
  return file
}

function withoutScores(file: JsonObject): JsonObject {
  const { competition, benchmarks } = file as JsonObject & BenchmarksFile
  const pillars = competition.pillars.map((pillar) => ({ ...pillar, published: [], mean: null }))
  return {
    ...file,
    competition: { ...competition, pillars, actual: null },
    benchmarks: benchmarks.map((benchmark) => ({ ...benchmark, scores: [] })),
    alsoReported: [],
    pillarParts: [],
    models: [],
    reports: [],
  }
}
