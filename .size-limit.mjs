import { existsSync, readFileSync } from 'node:fs'

const page = existsSync('dist/index.html') ? readFileSync('dist/index.html', 'utf8') : ''

/** The files that the page names itself: what every visitor downloads before the first picture. */
const named = (pattern) => [...page.matchAll(pattern)].map(([, file]) => `dist/${file.replace(/^\.?\//, '')}`)

export default [
  {
    // With the loader and the schemas of the data, which came beside it before.
    name: 'first JavaScript',
    path: named(/(?:src|href)="([^"]+\.js)"/g),
    limit: '127 kB',
    gzip: true,
  },
  {
    name: 'first CSS',
    path: named(/href="([^"]+\.css)"/g),
    limit: '30 kB',
    gzip: true,
  },
]
