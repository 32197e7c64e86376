import { type HttpHandler, HttpResponse, http } from 'msw'
import type { ReadFile } from './servedFiles.ts'

/** Where the page looks for data, and where the mocks take it from. */
export type MockSetting = {
  /** Absolute, ends with a slash. */
  readonly base: string
  readonly readFile: ReadFile
  /** How long the `slow` world lets one wait for each file, in milliseconds. */
  readonly slowMs?: number
}

/** What a world makes of one file: `path` is relative to the base. */
export type Answer = (text: string, path: string) => Response | Promise<Response>

/** Answers every file under the base that exists, and 404 for the rest. */
export function serveFiles({ base, readFile }: MockSetting, answer: Answer = jsonAnswer): HttpHandler[] {
  return [
    http.get(
      ({ request }) => request.url.startsWith(base),
      async ({ request }) => {
        const path = decodeURIComponent(new URL(request.url).href.slice(base.length))
        const text = await readFile(path)
        return text === null ? new HttpResponse(null, { status: 404 }) : answer(text, path)
      },
    ),
  ]
}

/** A file as a static host sends it. */
export function jsonAnswer(text: string): Response {
  return new HttpResponse(text, { headers: { 'content-type': 'application/json' } })
}
