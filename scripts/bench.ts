/**
 * `npm run bench`: every figure about speed, size and memory, kept in `docs/quality.md`. With names of parts
 * (`npm run bench -- drag firstPress`) those alone. A report, not a test: machines differ, so nothing here fails but
 * what could not be measured.
 */

import { benchChances } from './bench/chances.ts'
import { benchDrag } from './bench/drag.ts'
import { benchEngine } from './bench/engine.ts'
import { benchFiles } from './bench/files.ts'
import { benchFirstPress } from './bench/firstPress.ts'
import { benchHangs } from './bench/hangs.ts'
import { benchWorker } from './bench/inWorker.ts'
import { benchLighthouse } from './bench/lighthouse.ts'
import { benchLive } from './bench/live.ts'
import { benchMemory } from './bench/memory.ts'
import { benchReRank } from './bench/reRank.ts'
import { benchTabs } from './bench/tabs.ts'
import { endWithReader } from './command/pipes.mjs'
import type { Figure } from './quality/figure.ts'
import { keep } from './quality/record.ts'
import { printed } from './quality/render.ts'
import type { BenchPart } from './quality/subjects.ts'

endWithReader()

const PARTS: Readonly<Record<BenchPart, () => readonly Figure[] | Promise<readonly Figure[]>>> = {
  firstPress: benchFirstPress,
  lighthouse: benchLighthouse,
  drag: benchDrag,
  live: benchLive,
  memory: benchMemory,
  reRank: benchReRank,
  engine: benchEngine,
  chances: benchChances,
  worker: benchWorker,
  tabs: benchTabs,
  files: benchFiles,
  hangs: benchHangs,
}

const asked = process.argv.slice(2)
const stranger = asked.find((name) => !Object.hasOwn(PARTS, name))
if (stranger !== undefined) {
  console.error(`There is no part "${stranger}". Parts: ${Object.keys(PARTS).join(', ')}`)
  process.exit(2)
}

for (const [name, measure] of Object.entries(PARTS) as [BenchPart, (typeof PARTS)[BenchPart]][]) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`${name} …`)
  try {
    const figures = await measure()
    console.table(figures.map(printed))
    keep(`bench -- ${name}`, figures)
  } catch (error) {
    // The other figures are still worth having; the last ones of this part stay.
    console.error(error)
    process.exitCode = 1
  }
}
process.exit()
