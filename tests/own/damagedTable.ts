import { readFileSync } from 'node:fs'
import fc from 'fast-check'

type Rows = readonly (readonly string[])[]

const NAMES = ['team', '팀', 'model', '모델', '업체', '기관', 'A', '가', 'Mean', '평균', '', '#', '# note', 'Rank']
const HEADS = [
  'MMLU',
  '수학',
  '가격(원)',
  'Latency (ms)',
  'Votes',
  'Average',
  '2024',
  'Score',
  '점수',
  'CI',
  '',
  'a',
  'b',
]
const CELLS = [
  '71.2',
  '62',
  '0.58',
  '58 %',
  '82.3 ± 0.4',
  '60.1*',
  '**55**',
  '87점',
  '12/30',
  '1,234',
  '1.234,5',
  '-1',
  '999',
]
const ODD = [
  '',
  '-',
  'n/a',
  '없음',
  'oops',
  '3.2s',
  '120ms',
  '[x](https://e.org)',
  '"',
  '|',
  '\n',
  '1.2k',
  '✓',
  '=1+1',
  '\u0000',
]

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...CELLS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  fc.string({ maxLength: 8 }),
)

const rows: fc.Arbitrary<Rows> = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 8 }))
  .chain(([width, height]) =>
    fc
      .tuple(
        fc.array(fc.constantFrom(...HEADS), { minLength: width - 1, maxLength: width - 1 }),
        fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.array(cell, { minLength: width - 1, maxLength: width - 1 })), {
          minLength: height,
          maxLength: height,
        }),
        fc.constantFrom(...NAMES),
      )
      .map(([heads, body, corner]) => [
        [corner, ...heads],
        ...body.map(([name, cells], i) => [`${name}${i}`, ...cells]),
      ]),
  )

const quoted = (text: string, sign: string) =>
  /["\n]/.test(text) || text.includes(sign) ? `"${text.replaceAll('"', '""')}"` : text
const cut = (sign: string) => (table: Rows) => table.map((row) => row.map((c) => quoted(c, sign)).join(sign)).join('\n')
const barred = (row: readonly string[]) =>
  `| ${row.map((c) => c.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`

const FORMS: readonly ((table: Rows) => string)[] = [
  cut(','),
  cut('\t'),
  cut(';'),
  (table) => `sep=;\n${cut(';')(table)}`,
  (table) => `제목\n\n${cut(',')(table)}\n\n* note`,
  (table) =>
    [barred(table[0] ?? []), `|${(table[0] ?? []).map(() => '---').join('|')}|`, ...table.slice(1).map(barred)].join(
      '\n',
    ),
  (table) => `\`\`\`\n${cut(',')(table)}\n\`\`\``,
  (table) => `<table>${table.map((row) => `<tr>${row.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`,
  (table) =>
    JSON.stringify(
      table.slice(1).map((row) => Object.fromEntries(row.map((c, i) => [`${table[0]?.[i] ?? ''}${i}`, c]))),
    ),
  (table) =>
    table
      .slice(1)
      .map((row) => JSON.stringify(Object.fromEntries(row.map((c, i) => [`k${i}`, c]))))
      .join('\n'),
  (table) =>
    [
      'team,benchmark,score',
      ...table
        .slice(1)
        .flatMap((row) => row.slice(1).map((c, i) => [quoted(row[0] ?? '', ','), `b${i}`, quoted(c, ',')].join(','))),
    ].join('\n'),
]

const encoded = (text: string, form: number): Uint8Array => {
  if (form !== 1) return new TextEncoder().encode(text)
  return Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]))
}

const BINARY = ['bids.xlsx', 'board.parquet'].map((name) => readFileSync(`tests/fixtures/own/import/${name}`))

type Damage = { readonly at: number; readonly cut: number; readonly put: string }
const damage = fc.array(
  fc.record({
    at: fc.nat(2000),
    cut: fc.nat(12),
    put: fc.oneof(fc.constantFrom(...ODD, ',', ';', '\t', '#', '<', '{', ']', '\\'), fc.string({ maxLength: 5 })),
  }),
  { maxLength: 3 },
)

function damaged(bytes: Uint8Array, list: readonly Damage[]): Uint8Array {
  return list.reduce((whole, { at, cut: gone, put }) => {
    const from = whole.length === 0 ? 0 : at % whole.length
    const parts = [whole.subarray(0, from), new TextEncoder().encode(put), whole.subarray(from + gone)]
    return Uint8Array.from(parts.flatMap((part) => [...part]))
  }, bytes)
}

/** Files of tables in every form that can be dropped on the page, whole or damaged in up to three places. */
export const damagedTable: fc.Arbitrary<Uint8Array> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(rows, fc.constantFrom(...FORMS), fc.nat(6), damage)
      .map(([table, form, encoding, list]) => damaged(encoded(form(table), encoding), list)),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...BINARY), damage).map(([file, list]) => damaged(file, list)) },
)
