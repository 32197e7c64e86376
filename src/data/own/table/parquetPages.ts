import type { FileMetaData } from 'hyparquet'
import { parquetHeader } from 'hyparquet/src/column.js'

/**
 * Looks at the header of every page before any page is read: the library takes what a damaged header lacks for no
 * number, and then reads the same byte for ever.
 *
 * @throws Error where a header lacks a size or a count, or one of them cannot be.
 */
export function checkPages(file: ArrayBuffer, { row_groups }: FileMetaData): void {
  for (const { meta_data } of row_groups.flatMap(({ columns }) => columns)) {
    if (meta_data === undefined) throw new Error('a column without its place')
    const { dictionary_page_offset, data_page_offset, total_compressed_size, num_values } = meta_data
    const size = Number(total_compressed_size)
    const reader = { view: new DataView(file, Number(dictionary_page_offset || data_page_offset), size), offset: 0 }
    // The last byte may be filling: the library stops before it, too.
    while (reader.offset < size - 1) {
      const { data_page_header: v1, data_page_header_v2: v2, ...page } = parquetHeader(reader)
      const values = v1?.num_values ?? v2?.num_values ?? page.dictionary_page_header?.num_values
      const counts = [page.compressed_page_size, page.uncompressed_page_size, values]
      if (v2 !== undefined) {
        counts.push(v2.num_nulls, v2.num_rows, v2.definition_levels_byte_length, v2.repetition_levels_byte_length)
      }
      if (!counts.every(isCount) || (values ?? 0) > num_values) throw new Error('a page without its size')
      reader.offset += page.compressed_page_size
    }
  }
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0
