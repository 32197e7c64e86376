import { existsSync, readFileSync } from 'node:fs'

const page = existsSync('dist/index.html') ? readFileSync('dist/index.html', 'utf8') : ''

/** The files that the page names itself: what every visitor downloads before the first picture. */
const named = (pattern) => [...page.matchAll(pattern)].map(([, file]) => `dist/${file.replace(/^\.?\//, '')}`)

export default [
  {
    // With the loader, the schemas of the data, and the whole board: until now its controls came in a part of their own.
    name: 'first JavaScript',
    path: named(/(?:src|href)="([^"]+\.js)"/g),
    limit: '148 kB',
    gzip: true,
  },
  {
    name: 'first CSS',
    path: named(/href="([^"]+\.css)"/g),
    limit: '30 kB',
    gzip: true,
  },
]
