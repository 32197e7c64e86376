import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readDataset } from '../headless/readDataset.ts'
import type { Host } from './handler.ts'
import { pngOf } from './png.ts'

/** A host that has the built folder on its disk. */
export const hostOf = (folder: string): Host => ({
  page: () => readFile(join(folder, 'index.html'), 'utf8'),
  dataset: async (competition, dataVersion) => readDataset(join(folder, 'data'), competition, dataVersion).dataset,
  png: pngOf,
})
