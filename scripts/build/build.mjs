import path from 'node:path'
import process from 'node:process'
import { buildDist, buildIfStale } from './buildIfStale.mjs'

const root = path.resolve(import.meta.dirname, '../..')
await (process.argv.includes('--if-stale') ? buildIfStale : buildDist)(root)
