import { join } from 'node:path'
import process from 'node:process'
import { answerPreview } from './preview/handler.ts'
import { hostOf } from './preview/host.ts'

/**
 * A function for hosts that run one in front of the built folder, in the form of Netlify and of whatever else takes a
 * `Request` and gives a `Response`: docs/previews.md says how. Nothing as an answer lets the host serve its file.
 */
// biome-ignore lint/style/noDefaultExport: the hosts ask for it
export default async (request: Request): Promise<Response | undefined> =>
  (await answerPreview(request, hostOf(process.env['CUTLINE_DIST'] ?? join(process.cwd(), 'dist')))) ?? undefined

export const config = { path: ['/', '/index.html', '/preview.png'] }
