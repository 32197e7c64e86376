import { readFileSync } from 'node:fs'
import { assemble } from '#data/assemble.ts'
import type { BenchmarksFile, Dataset, ProvenanceFile } from '#data/dataset.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'

const read = <T>(path: string): T => JSON.parse(readFileSync(`public/data/${path}`, 'utf8')) as T

/** The served data of one stage, as the page joins it. */
export const realDataset = (competition = DEFAULT_SCENARIO.competition): Dataset =>
  assemble(
    read<BenchmarksFile>(`${competition}/benchmarks.json`),
    read<ProvenanceFile>(`${competition}/provenance.json`),
  )
