import { strict as assert } from 'node:assert'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { isWholeData } from '../../src/offline/worker/wholeData.ts'

const WHOLE = new TextEncoder().encode('{"schemaVersion":1,"dataVersion":"2026-11-23","competitions":[]}')
const DIGEST = createHash('sha256').update(WHOLE).digest('hex')

/** What may come in the place of a data file: cut, changed, something else. */
export const workerAnswers = fc.oneof(
  fc.nat(WHOLE.length).map((end) => WHOLE.slice(0, end)),
  fc
    .record({ at: fc.nat(WHOLE.length - 1), by: fc.integer({ min: 1, max: 255 }) })
    .map(({ at, by }) => WHOLE.map((byte, i) => (i === at ? (byte + by) % 256 : byte))),
  fc
    .constantFrom('<!doctype html>', '{"error":"busy"}', '', 'null', '{"schemaVersion":1}')
    .map((text) => new TextEncoder().encode(text)),
  fc.constant(WHOLE),
)

/** The law: the offline worker keeps the very bytes that were published, and nothing else. */
export async function checkWorkerAnswer(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const isSame = Buffer.from(bytes).equals(Buffer.from(WHOLE))
  assert.equal(await isWholeData(bytes, DIGEST), isSame)
  assert.equal(await isWholeData(bytes, null), false)
}
