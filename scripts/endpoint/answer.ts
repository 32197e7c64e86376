import { FETCH_LIMITS } from '#data/fetchBytes.ts'

export type AnswerReport = {
  readonly passed: readonly string[]
  readonly differs: readonly string[]
  readonly advice: readonly string[]
}

const PAGE = 'https://a-page-elsewhere.example'

/**
 * How a file is served, which the page itself cannot see: may another origin read it (a browser would refuse
 * otherwise), is it compressed, and can an unchanged file be asked for again without being sent again.
 */
export async function answerOf(url: string): Promise<AnswerReport> {
  const passed: string[] = []
  const differs: string[] = []
  const advice: string[] = []
  const first = await asked(url, {})
  if (first === null) return { passed, differs, advice }

  const allowed = first.headers.get('access-control-allow-origin')
  if (allowed === '*' || allowed === PAGE) passed.push('other origins may read it')
  else {
    const found = allowed === null ? 'nothing' : JSON.stringify(allowed)
    differs.push(`${url}: Access-Control-Allow-Origin: found ${found}, expected "*": only its own pages can read it`)
  }
  if (first.headers.has('content-encoding')) passed.push('compressed')
  else advice.push('not compressed: gzip makes the files about ten times smaller')

  const tag = first.headers.get('etag')
  if (tag === null) advice.push('no ETag: each reload sends the whole file again')
  else {
    const again = await asked(url, { 'if-none-match': tag })
    if (again?.status === 304) passed.push('unchanged files are not sent again (304)')
    else advice.push(`an ETag, but If-None-Match is answered with ${again?.status ?? 'nothing'}: expected 304`)
  }
  return { passed, differs, advice }
}

/** Null where nothing usable was loaded; the error was reported when loading. */
async function asked(url: string, headers: Readonly<Record<string, string>>): Promise<Response | null> {
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { accept: 'application/json', origin: PAGE, ...headers },
      signal: AbortSignal.timeout(FETCH_LIMITS.timeoutMs),
    })
    await response.body?.cancel()
    return response.ok || response.status === 304 ? response : null
  } catch {
    return null
  }
}
