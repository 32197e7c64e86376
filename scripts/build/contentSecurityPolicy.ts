/**
 * What the built page may load: its own files, and data from wherever the reader chooses. The page narrows
 * `connect-src` to that one origin by a second policy before its first fetch (`src/features/dataSource/narrowConnections.ts`).
 * Inline style attributes stay allowed (charts position with them); inline scripts and styles do not.
 */
export const contentSecurityPolicy: string = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self' https: http:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // No text may become script; the one policy lets the page's own worker pass and nothing else.
  "require-trusted-types-for 'script'",
  'trusted-types cutline-worker',
].join('; ')

const headersWith = (frameAncestors: "'self'" | '*'): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors ${frameAncestors}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // The page asks the reader's machine for none of these, so nothing that got into it may either.
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // A page that opened this one, or is opened from it, gets no hand on its window.
  'Cross-Origin-Opener-Policy': 'same-origin',
})

/** The same as response headers, with what a meta tag cannot say: who may frame the page. */
export const securityHeaders = headersWith("'self'")

/** The one page that is made to stand in others, also where a host leaves the ending off. */
export const EMBED_PATHS = ['/embed.html', '/embed'] as const

/** Any page may frame the embed, and no other of ours. */
export const embedHeaders = headersWith('*')

/**
 * Code, letters and data are for everybody: an embed in a sandbox without an origin of its own asks for them as a
 * stranger. Nothing of them depends on who asks.
 */
export const SHARED_PATHS = ['/assets/*', '/data/*'] as const
export const sharedHeaders = { 'Access-Control-Allow-Origin': '*' } as const

/** The headers of an answer, by its path without query. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  if (EMBED_PATHS.some((embed) => path === embed)) return embedHeaders
  const isShared = SHARED_PATHS.some((shared) => path.startsWith(shared.slice(0, -1)))
  return isShared ? { ...securityHeaders, ...sharedHeaders } : securityHeaders
}
