import type { DataBase } from '#data/base.ts'

/**
 * From now on and until the page is loaded again, the browser refuses every connection but to the origins of
 * these bases and to the page's own server, which holds the letters that pictures take along. A second policy can
 * only narrow the first, so another base needs a reload. The development server has no policy, and keeps the
 * connection that it reloads the page with.
 */
export function narrowConnections(...bases: readonly DataBase[]): void {
  if (!import.meta.env.PROD) return
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = [
    'connect-src',
    "'self'",
    ...bases.filter(({ bundled }) => !bundled).map(({ origin }) => origin),
  ].join(' ')
  document.head.append(policy)
}
