import { gunzipSync } from 'fflate'
import { decompress } from 'fzstd'
import { type Compressors, parquetMetadata, parquetReadObjects } from 'hyparquet'
import { type OwnIssue, refused } from '../ownIssue.ts'
import { OWN_LIMITS } from '../ownTable.ts'
import type { Grid } from './grid.ts'
import { gridOfRecords } from './jsonGrids.ts'
import { checkPages } from './parquetPages.ts'

export type ParquetReading =
  | { readonly kind: 'grids'; readonly grids: readonly Grid[] }
  | { readonly kind: 'refused'; readonly issues: readonly OwnIssue[] }

// Snappy is the reader's own; those that want WebAssembly the page's policy would not let run.
const unpack: Compressors = { GZIP: (input) => gunzipSync(input), ZSTD: (input) => decompress(input) }

/** The one table of a Parquet file. Never rejects. */
export async function readParquet(bytes: Uint8Array): Promise<ParquetReading> {
  try {
    const file = new Uint8Array(bytes).buffer
    const metadata = parquetMetadata(file)
    const rows = Number(metadata.num_rows)
    if (rows > OWN_LIMITS.teams * 50) {
      return { kind: 'refused', issues: [refused({ code: 'teams', max: OWN_LIMITS.teams }, String(rows))] }
    }
    checkPages(file, metadata)
    const grid = gridOfRecords(await parquetReadObjects({ file, metadata, compressors: unpack }), null, 'parquet')
    if (grid === null) return { kind: 'refused', issues: [refused({ code: 'some-team' }, '0')] }
    return { kind: 'grids', grids: [grid] }
  } catch {
    return { kind: 'refused', issues: [refused({ code: 'damaged', kind: 'parquet' }, '')] }
  }
}
