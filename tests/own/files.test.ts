import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import type { OwnTable } from '#data/own/ownTable.ts'
import { readOwnFile } from '#data/own/readOwnFile.ts'
import { decodeText } from '#data/own/table/decodeText.ts'
import type { Grid } from '#data/own/table/grid.ts'
import { parseTableAddress } from '#data/own/tableAddress.ts'
import { tableDifferences } from '#data/own/tableDifferences.ts'
import { ofGrid, readTable } from './readTable.ts'

const fixture = (name: string) => readFileSync(`tests/fixtures/own/import/${name}`)
const bytes = (text: string) => new TextEncoder().encode(text)

async function gridsOf(file: Uint8Array): Promise<readonly Grid[]> {
  const reading = await readOwnFile(file)
  if (reading.kind !== 'grids') throw new Error(JSON.stringify(reading))
  return reading.grids
}

/** A block of LZ4 without any repetition. */
function literals(input: Uint8Array): Uint8Array {
  const rest = input.length - 15
  const length = rest < 0 ? [input.length << 4] : [0xf0, ...Array<number>(Math.floor(rest / 255)).fill(255), rest % 255]
  return Uint8Array.from([...length, ...input])
}

/** As older writers frame it. */
function framed(block: Uint8Array, size: number): Uint8Array {
  const head = new DataView(new ArrayBuffer(8))
  head.setUint32(0, size)
  head.setUint32(4, block.length)
  return Uint8Array.from([...new Uint8Array(head.buffer), ...block])
}

const all = (grid: Grid) => ofGrid(grid).table?.teams.map(({ name, scores }) => [name, ...scores])

describe('a file of another kind', () => {
  it('Excel gives its sheets, of which one is chosen', async () => {
    const grids = await gridsOf(fixture('bids.xlsx'))
    expect(grids.map(({ name }) => name)).toEqual(['안내', '평가'])
    const { table, draft, issues } = ofGrid(grids[1] as Grid)
    expect(draft.title).toBe('2026년 콜센터 AI 제안 평가')
    expect(table?.benchmarks.map(({ name, lowerIsBetter }) => [name, lowerIsBetter])).toEqual([
      ['기술', false],
      ['수행', false],
      ['가격(원)', true],
      ['응답시간(초)', true],
    ])
    expect(table?.teams.map(({ name }) => name)).toEqual(['가람', '나래', '다온', '라온', '마루'])
    expect(issues.map(({ line, expected }) => [line, expected.code])).toEqual([
      [1, 'row-above'],
      [9, 'row'],
      [10, 'row'],
    ])
  })

  it('Parquet gives its table', async () => {
    const [grid] = await gridsOf(fixture('board.parquet'))
    expect(all(grid as Grid)).toEqual([
      ['A', 80.1, 60],
      ['B', 75.2, 66],
      ['C', 70.3, null],
    ])
  })

  const packed = (codec: 'BROTLI' | 'LZ4' | 'LZ4_RAW' | 'GZIP' | 'LZO') =>
    new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          { name: 'model', data: ['A', 'B', 'C'], type: 'STRING' },
          { name: 'MMLU', data: [80.1, 75.2, 70.3], type: 'DOUBLE' },
        ],
        codec,
        compressors: {
          BROTLI: (input) => Uint8Array.from(brotliCompressSync(input)),
          GZIP: (input) => Uint8Array.from(gzipSync(input)),
          LZ4: (input) => framed(literals(input), input.length),
          LZ4_RAW: literals,
          LZO: literals,
        },
      }),
    )

  it.each(['BROTLI', 'LZ4', 'LZ4_RAW', 'GZIP'] as const)('Parquet packed with %s gives its table', async (codec) => {
    const [grid] = await gridsOf(packed(codec))
    expect(all(grid as Grid)).toEqual([
      ['A', 80.1],
      ['B', 75.2],
      ['C', 70.3],
    ])
  })

  it('Parquet packed otherwise is refused by the name of that', async () => {
    expect(await readOwnFile(packed('LZO'))).toMatchObject({
      kind: 'refused',
      issues: [{ expected: { code: 'codec', codec: 'LZO' } }],
    })
  })

  it.each([
    ['xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['numbers', fixture('x.numbers')],
    ['hwp', fixture('x.hwpx')],
    ['pdf', bytes('%PDF-1.7')],
    ['picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ['gzip', Uint8Array.from([0x1f, 0x8b, 8, 0])],
  ])('%s is named with a way on', async (kind, file) => {
    expect(await readOwnFile(file)).toMatchObject({
      kind: 'refused',
      issues: [{ expected: { code: 'file-kind', kind } }],
    })
  })

  it.each([
    ['xlsx', fixture('bids.xlsx')],
    ['parquet', fixture('board.parquet')],
  ])('%s that is damaged is refused, wherever it is', async (_, file) => {
    for (let cut = 8; cut < file.length; cut += Math.ceil(file.length / 23)) {
      const damaged = Uint8Array.from(file)
      damaged.fill(0xaa, cut, cut + 40)
      const reading = await readOwnFile(damaged)
      expect(['refused', 'grids', 'table-text']).toContain(reading.kind)
      const short = await readOwnFile(file.subarray(0, cut))
      expect(short.kind).toBe('refused')
    }
  })

  it('a web page without a table is called that', async () => {
    const page = '<!DOCTYPE html><html><body>Sign in, please; or, go, away</body></html>'
    expect(() => readTable(page)).toThrow('web-page')
  })
})

describe('an encoding', () => {
  const wide = (text: string, isLittle: boolean, mark: boolean) => {
    const codes = [...(mark ? [0xfeff] : []), ...[...text].map((sign) => sign.charCodeAt(0))]
    return Uint8Array.from(codes.flatMap((code) => (isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255])))
  }
  it.each([
    ['UTF-16 LE', true, true],
    ['UTF-16 BE', false, true],
    ['UTF-16 LE', true, false],
    ['UTF-16 BE', false, false],
  ])('%s, little %s, with mark %s', (encoding, isLittle, mark) => {
    expect(decodeText(wide('팀,수학\n가,71\n나,62\n', isLittle, mark))).toMatchObject({
      encoding,
      text: '팀,수학\n가,71\n나,62\n',
      isSure: true,
    })
  })

  it.each([
    ['EUC-KR (CP949)', [0xc6, 0xc0, 0x2c, 0xc1, 0xa1, 0xbc, 0xf6, 0x0a, 0xb0, 0xa1, 0x2c, 0x37], '팀,점수\n가,7'],
    [
      'Shift-JIS',
      [0x83, 0x60, 0x81, 0x5b, 0x83, 0x80, 0x2c, 0x93, 0x5f, 0x0a, 0x82, 0xa0, 0x2c, 0x37],
      'チーム,点\nあ,7',
    ],
    ['Windows-1252', [0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x2c, 0x37], 'Müller,7'],
    ['GBK', [0xb6, 0xd3, 0xce, 0xe9, 0x2c, 0xca, 0xfd, 0xd1, 0xa7], '队伍,数学'],
  ] as const)('%s is proposed, and not called sure', (encoding, list, text) => {
    expect(decodeText(Uint8Array.from(list))).toEqual({ encoding, text, isSure: false })
  })

  it('chosen by the reader is used', () => {
    const file = Uint8Array.from([0xb6, 0xd3, 0xce, 0xe9])
    expect(decodeText(file, 'GBK')?.text).toBe('队伍')
    expect(decodeText(file, 'EUC-KR (CP949)')?.text).not.toBe('队伍')
  })
})

describe('an address', () => {
  const page = 'https://cutline.example/'
  it.each([
    ['https://e.org/a/board.csv', 'https://e.org/a/board.csv', 'board.csv'],
    ['https://e.org/pub?output=csv#x', 'https://e.org/pub?output=csv', 'pub'],
    ['http://localhost:9/x.csv', 'http://localhost:9/x.csv', 'x.csv'],
    ['https://github.com/o/r/blob/main/data/b.csv', 'https://raw.githubusercontent.com/o/r/main/data/b.csv', 'b.csv'],
  ])('%s is asked for as %s', (text, url, name) => {
    expect(parseTableAddress(text, page)).toMatchObject({ address: { url, name } })
  })

  it.each([
    ['board.csv', 'not-an-address'],
    ['ftp://e.org/a', 'not-http'],
    ['javascript:alert(1)', 'not-http'],
    ['https://a:b@e.org/x', 'credentials'],
    ['http://e.org/x.csv', 'mixed'],
  ])('%s cannot be: %s', (text, problem) => {
    expect(parseTableAddress(text, page)).toEqual({ problem })
  })

  it('over http is fine from a page over http', () => {
    expect(parseTableAddress('http://e.org/x.csv', 'http://cutline.example/')).toHaveProperty('address')
  })
})

it('a table that is read again says what has changed', () => {
  const [before, after] = ['team,a,b\nx,71,62\ny,83,94', 'team,a,c\nx,72,5\nz,1,2'].map((text) => readTable(text).table)
  expect(tableDifferences(before as OwnTable, after as OwnTable)).toEqual({
    teamsAdded: ['z'],
    teamsGone: ['y'],
    benchmarksAdded: ['c'],
    benchmarksGone: ['b'],
    values: [{ team: 'x', benchmark: 'a', from: 71, to: 72 }],
  })
})
