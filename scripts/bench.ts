/**
 * `npm run bench`: every figure of `docs/quality.md` about speed, size and memory, in one table; half an hour on a
 * quiet machine. With names of parts (`npm run bench -- drag firstPaint`) those alone.
 * A report, not a test: machines differ, so nothing here fails.
 */

import { benchChances } from './bench/chances.ts'
import { benchDrag } from './bench/drag.ts'
import { benchEngine } from './bench/engine.ts'
import { benchFiles } from './bench/files.ts'
import { benchFirstPaint } from './bench/firstPaint.ts'
import { benchHangs } from './bench/hangs.ts'
import { benchWorker } from './bench/inWorker.ts'
import { benchLighthouse } from './bench/lighthouse.ts'
import { benchLive } from './bench/live.ts'
import { benchMachine } from './bench/machine.ts'
import { benchMemory } from './bench/memory.ts'
import type { Figure } from './bench/report.ts'
import { benchReRank } from './bench/reRank.ts'
import { benchTabs } from './bench/tabs.ts'
import { endWithReader } from './command/pipes.mjs'

endWithReader()

const PARTS = {
  machine: benchMachine,
  firstPaint: benchFirstPaint,
  drag: benchDrag,
  engine: benchEngine,
  reRank: benchReRank,
  memory: benchMemory,
  lighthouse: benchLighthouse,
  chances: benchChances,
  live: benchLive,
  worker: benchWorker,
  files: benchFiles,
  hangs: benchHangs,
  tabs: benchTabs,
} as const satisfies Record<string, () => Figure[] | Promise<Figure[]>>

const asked = process.argv.slice(2).map((name) => name.replace(/^--/, ''))
const stranger = asked.find((name) => !Object.hasOwn(PARTS, name))
if (stranger !== undefined) {
  console.error(`There is no part "${stranger}". Parts: ${Object.keys(PARTS).join(', ')}`)
  process.exit(2)
}

const figures: Figure[] = []
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`${name} …`)
  try {
    figures.push(...(await measure()))
  } catch (error) {
    // The other figures are still worth having.
    console.error(error)
    figures.push({ what: name, goal: '–', measured: 'could not be measured, see above' })
  }
}
console.table(figures)
process.exit()
