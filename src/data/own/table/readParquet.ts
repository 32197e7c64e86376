import { gunzipSync } from 'fflate'
import { decompress } from 'fzstd'
import { type Compressors, type FileMetaData, parquetMetadata, parquetReadObjects } from 'hyparquet'
import { type OwnIssue, refused } from '../ownIssue.ts'
import { OWN_LIMITS } from '../ownTable.ts'
import type { Grid } from './grid.ts'
import { gridOfRecords } from './jsonGrids.ts'
import { checkPages } from './parquetPages.ts'

export type ParquetReading =
  | { readonly kind: 'grids'; readonly grids: readonly Grid[] }
  | { readonly kind: 'refused'; readonly issues: readonly OwnIssue[] }

// Snappy is the reader's own; those that want WebAssembly the page's policy would not let run.
const COMMON: Compressors = { GZIP: (input) => gunzipSync(input), ZSTD: (input) => decompress(input) }
const OWN_CODECS: ReadonlySet<string> = new Set(['UNCOMPRESSED', 'SNAPPY', ...Object.keys(COMMON)])

/**
 * A reader for one Parquet file, with all that its packing needs.
 *
 * @throws Error where the part for a rare packing cannot be fetched.
 */
export async function parquetReader(bytes: Uint8Array): Promise<() => Promise<ParquetReading>> {
  const file = new Uint8Array(bytes).buffer
  const metadata = metadataOf(file)
  const codecs = metadata === null ? [] : codecsOf(metadata)
  const isCommon = codecs.every((codec) => OWN_CODECS.has(codec))
  const compressors = isCommon ? COMMON : { ...COMMON, ...(await import('./parquetCodecs.ts')).RARE_CODECS }
  const unknown = codecs.find((codec) => !OWN_CODECS.has(codec) && !Object.hasOwn(compressors, codec))
  return async () => {
    if (unknown !== undefined) return { kind: 'refused', issues: [refused({ code: 'codec', codec: unknown }, unknown)] }
    return metadata === null ? DAMAGED : readParquet(file, metadata, compressors)
  }
}

const DAMAGED: ParquetReading = { kind: 'refused', issues: [refused({ code: 'damaged', kind: 'parquet' }, '')] }

function metadataOf(file: ArrayBuffer): FileMetaData | null {
  try {
    return parquetMetadata(file)
  } catch {
    return null
  }
}

const codecsOf = ({ row_groups }: FileMetaData): readonly string[] => [
  ...new Set(row_groups.flatMap(({ columns }) => columns.flatMap(({ meta_data }) => meta_data?.codec ?? []))),
]

/** The one table of a Parquet file. Never rejects. */
async function readParquet(
  file: ArrayBuffer,
  metadata: FileMetaData,
  compressors: Compressors,
): Promise<ParquetReading> {
  try {
    const rows = Number(metadata.num_rows)
    if (rows > OWN_LIMITS.teams * 50) {
      return { kind: 'refused', issues: [refused({ code: 'teams', max: OWN_LIMITS.teams }, String(rows))] }
    }
    checkPages(file, metadata)
    const grid = gridOfRecords(await parquetReadObjects({ file, metadata, compressors }), null, 'parquet')
    if (grid === null) return { kind: 'refused', issues: [refused({ code: 'some-team' }, '0')] }
    return { kind: 'grids', grids: [grid] }
  } catch {
    return DAMAGED
  }
}
