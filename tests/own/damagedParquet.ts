import { readFileSync } from 'node:fs'

const BOARD = 'tests/fixtures/own/import/board.parquet'

/** The first page of its first column: the last field of its header ends the header. */
const FIRST_PAGE = { header: 4, lastField: 21, content: 25, end: 44 }

/** A Parquet file of which a page does not say how long a part of it is, and begins with a run of no values. */
export function withoutLength(): Uint8Array {
  const bytes = Uint8Array.from(readFileSync(BOARD))
  // The number stays, but as that of the next field.
  bytes[FIRST_PAGE.lastField] = 0x25
  bytes[FIRST_PAGE.content] = 0
  return bytes
}

/** A Parquet file with all that its pages must have, and a run of values that has no end for the library. */
export function withEndlessRun(): Uint8Array {
  const bytes = Uint8Array.from(readFileSync(BOARD))
  bytes.fill(0, FIRST_PAGE.header, FIRST_PAGE.end)
  const number = (value: number) => [0x15, value * 2]
  const start = [...number(3), ...number(17), ...number(18)]
  // As the header of a page with values: three, none of them missing, by their place in a dictionary, not packed.
  const values = [0x5c, ...number(3), ...number(0), ...number(3), ...number(8), ...number(2), ...number(0), 0x12, 0, 0]
  // All are there; then places of no bits in a run that is longer than a number of 32 bits says.
  bytes.set([...start, ...values, 0x03, 0x07, 0, 0x81, 0x80, 0x80, 0x80, 0x02], FIRST_PAGE.header)
  return bytes
}
