/// <reference path="./hyparquetCompressors.d.ts" />
import type { Compressors } from 'hyparquet'
import { decompressBrotli } from 'hyparquet-compressors/src/brotli.js'
import { decompressLz4, decompressLz4Raw } from 'hyparquet-compressors/src/lz4.js'

/** What few Parquet files are packed with; the dictionary of Brotli alone is larger than the whole reader. */
export const RARE_CODECS: Compressors = { BROTLI: decompressBrotli, LZ4: decompressLz4, LZ4_RAW: decompressLz4Raw }
