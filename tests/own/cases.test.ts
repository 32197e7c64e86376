import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluate } from '#core/engine/index.ts'
import { datasetOf } from '#data/own/ownContract.ts'
import { readOwnFile } from '#data/own/readOwnFile.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { ofGrid, type ReadTable, readTable } from './readTable.ts'

const fixture = (name: string) => readFileSync(`tests/fixtures/own/import/${name}`)

/** Names of the columns that count, marked where lower is better. */
const counted = ({ draft, sheet }: ReadTable) =>
  draft.columns.flatMap(({ at, isIn, lowerIsBetter }) =>
    isIn ? [`${lowerIsBetter ? '↓' : ''}${sheet.columns[at]?.name}`] : [],
  )

const reasonsOf = ({ draft, sheet }: ReadTable) =>
  Object.fromEntries(
    draft.columns.filter(({ reason }) => reason).map(({ at, reason }) => [sheet.columns[at]?.name, reason]),
  )

const teamsOf = ({ table }: ReadTable) => table?.teams.map(({ name }) => name)

/** Names of the teams that are eliminated with the page's own choices. */
function eliminated({ table }: ReadTable): readonly string[] {
  if (table === null) return []
  const { competition } = datasetOf({ kind: 'table', table })
  const { choices } = resolveChoices({ ...DEFAULT_SCENARIO, competition: competition.id }, competition)
  const out = evaluate(competition, choices).verdicts.filter(({ outcome }) => outcome === 'out')
  return out.map(({ team }) => competition.teams.find(({ id }) => id === team)?.name.en ?? '')
}

describe('a table as people have it', () => {
  it.each([
    ['a1-jury-integers-flip.csv', ['Daon']],
    ['a3-mtbench-1-10.csv', ['Alpha']],
    ['a4-cost-time-ko.csv', ['가']],
    ['a5-lower-is-better-names.csv', ['C']],
    ['a6-markdown-table.md', ['C']],
    ['a7-mean-row-ko.csv', ['다']],
    ['a8-plus-minus.csv', ['C']],
    ['a9-footnote-markers.csv', ['C']],
    ['a10-title-row.csv', ['다']],
    ['a10b-comment-lines.csv', ['A']],
    ['a11-sep-line.csv', ['A']],
    ['a12-transposed.csv', ['NC']],
    ['a13-units-ko.csv', ['다']],
    ['a14-year-headers.csv', ['C']],
    ['a15-arena-votes.csv', ['m-c']],
    ['a16-mteb-links.csv', ['e5-z']],
    ['a17-org-first.csv', ['HCX-B']],
    ['a19-gbk.csv', ['百度']],
  ])('%s eliminates %j', (name, names) => {
    expect(eliminated(readTable(fixture(name)))).toEqual(names)
  })

  it('keeps every column of whole marks', () => {
    expect(counted(readTable(fixture('a1-jury-integers-flip.csv')))).toEqual([
      'Tech',
      'Market',
      'Team',
      'Demo',
      'Ethics',
    ])
  })

  it('puts a bench of marks from 1 to 10 on its own scale', () => {
    expect(readTable(fixture('a3-mtbench-1-10.csv')).table?.benchmarks).toMatchObject([
      { name: 'MT-bench (score)', min: 1, max: 10 },
      { name: 'MMLU', min: 0, max: 100 },
    ])
  })

  it('knows names whose numbers are better the lower they are, in both languages', () => {
    const read = readTable(fixture('a5-lower-is-better-names.csv'))
    expect(counted(read)).toEqual([
      ...['↓Perplexity ↓', '↓WER (%)', '↓Latency_ms', '↓Hallucination rate', '↓Cost ($/1M)', 'MMLU ↑', '↓EER', '↓MAE'],
      ...['↓FID', '↓TTFT(s)', '↓응답시간(초)', '↓비용(원)', '↓Brier score'],
    ])
    expect(reasonsOf(read)).toEqual({ 'Rank in Arena': 'rank' })
    expect(read.draft.columns.find(({ reason }) => reason === 'rank')?.lowerIsBetter).toBe(true)
  })

  it('says what was set aside beside a number', () => {
    const issues = [
      ...readTable(fixture('a8-plus-minus.csv')).issues,
      ...readTable(fixture('a9-footnote-markers.csv')).issues,
    ]
    expect(issues.map(({ expected, found }) => [expected.code, found])).toEqual([
      ['bare-number', '± 0.4'],
      ['bare-number', '± 2.1'],
      ['bare-number', '*'],
      ['bare-number', '**'],
    ])
  })

  it('leaves the row of means out, and says so', () => {
    const { issues } = readTable(fixture('a7-mean-row-ko.csv'))
    expect(issues).toMatchObject([
      { severity: 'left-out', line: 5, found: '평균 · 65.7 · 65.7', expected: { code: 'row', reason: 'summary' } },
    ])
  })

  it('leaves metadata and summaries out, each with its reason', () => {
    expect(reasonsOf(readTable(fixture('a15-arena-votes.csv')))).toEqual({
      'Rank* (UB)': 'rank',
      'Rank (StyleCtrl)': 'rank',
      '95% CI': 'text',
      Votes: 'metadata',
      Organization: 'text',
      License: 'text',
    })
    const mteb = readTable(fixture('a16-mteb-links.csv'))
    expect(counted(mteb)).toEqual(['Bitext Mining', 'Classification'])
    expect(teamsOf(mteb)).toEqual(['gemini-x', 'qwen-y', 'e5-z'])
  })

  it('names the foot that a spreadsheet rewrote', () => {
    expect(readTable(fixture('a21-us-excel-date.csv')).issues).toMatchObject([
      { severity: 'noted', line: 7, column: 2, found: '2/1/2026', expected: { code: 'foot-day' } },
    ])
  })

  it('takes the title over the table for its name', () => {
    expect(readTable(fixture('a10-title-row.csv')).draft.title).toBe('독자 AI 1차 평가 결과')
  })

  it('of records is one', async () => {
    const reading = await readOwnFile(fixture('a18-records.json'))
    if (reading.kind !== 'grids') throw new Error(reading.kind)
    const read = ofGrid(reading.grids[0] as never)
    expect(counted(read)).toEqual(['MMLU', 'GPQA'])
    expect(eliminated(read)).toEqual(['C'])
  })
})

const all = (read: ReadTable) => read.table?.teams.map(({ name, scores }) => [name, ...scores])

describe('where the header stands', () => {
  it.each([
    [
      'two header rows',
      '팀,성능,,비용,\n,수학,코딩,설치,운영\n가,71,66,3,4\n나,68,70,2,5',
      ['수학', '코딩', '↓설치', '↓운영'],
      '성능',
    ],
    [
      'groups over full names',
      ',A,A,B,B\nteam,x,y,x,y\n가,71,66,33,44\n나,68,70,22,55',
      ['A x', 'A y', 'B x', 'B y'],
      'A',
    ],
  ])('with %s the upper one names groups', (_, text, names, group) => {
    const read = readTable(text)
    expect(counted(read).map((name) => name.replace('↓', ''))).toEqual(names.map((name) => name.replace('↓', '')))
    expect(read.table?.benchmarks[0]?.group).toBe(group)
    expect(all(read)?.[0]?.slice(0, 3)).toEqual(['가', 71, 66])
  })

  it.each([
    ['a unit row', '업체,정확도,응답시간\n,%,초\n가,91,2.5\n나,88,1.5'],
    ['units in brackets', '업체,정확도(%),응답시간(초)\n가,91,2.5\n나,88,1.5'],
  ])('with %s the units are those of the columns', (_, text) => {
    const { table } = readTable(text)
    expect(table?.benchmarks).toMatchObject([
      { min: 0, max: 100, unit: '%' },
      { min: 0, unit: '초', lowerIsBetter: true },
    ])
    expect(table?.teams).toHaveLength(2)
  })

  it.each([
    ['title, blank row and note', '2026년 모델 평가\n\n모델,MMLU,GPQA\nA,80,60\nB,75,66\n\n* 출처: 각 사 발표', 2],
    ['key and value rows', '평가일,2026-11-01\n평가자,홍보실\n\n모델,MMLU,GPQA,AIME\nA,80,60,50\nB,75,66,51', 2],
    ['a header in a comment', '# model,MMLU,GPQA\nA,80,60\nB,75,66', 2],
    ['a header that comes again', 'model,MMLU,GPQA\nA,80,60\nmodel,MMLU,GPQA\nB,75,66', 2],
    ['headings within', 'model,MMLU,GPQA\n공개 모델,,\nA,80,60\n비공개 모델,,\nB,75,66', 2],
    ['rounds for names', '팀,1,2,3\nA,8,6,9\nB,7,6,8', 2],
    ['an index of pandas', ',model,MMLU\n0,A,80\n1,B,75', 2],
  ])('with %s there are only the teams', (_, text, teams) => {
    const read = readTable(text)
    expect(teamsOf(read)).toHaveLength(teams)
    expect(teamsOf(read)?.[0]).toBe('A')
  })

  it('without names over the columns is asked, and opened once the reader says so', () => {
    const text = 'x,71,82\ny,63,94'
    expect(readTable(text).issues).toMatchObject([{ expected: { code: 'header' }, line: 1 }])
    const { table } = readTable(text, { layout: { header: 'none' } })
    expect(table?.teams).toMatchObject([{ name: 'x', scores: [71, 82] }, { name: 'y' }])
  })
})

describe('rows that are no teams', () => {
  it.each([
    'Mean',
    'AVERAGE',
    '평균',
    '합계',
    '표준편차',
    'Std. dev.',
    'Median',
    '중앙값',
    '전체 평균',
    'Average score',
  ])('%s is left out', (name) => {
    expect(teamsOf(readTable(`team,a,b\nx,71,62\ny,83,94\nz,50,51\n${name},68,69`))).toEqual(['x', 'y', 'z'])
  })

  it.each([
    ['Total', '204,207', true],
    ['Total', '80,60', false],
    ['Max', '83,94', true],
    ['MAX', '70,93', false],
    ['계', '204,207', true],
  ])('%s with %s is left out: %s, by what its figures come to', (name, cells, isOut) => {
    expect(teamsOf(readTable(`team,a,b\nx,71,62\ny,83,94\nz,50,51\n${name},${cells}`))).toHaveLength(isOut ? 3 : 4)
  })

  it('can be put back', () => {
    const read = readTable('team,a,b\nx,71,62\n평균,83,94', { sheet: { rows: { 3: true } } })
    expect(teamsOf(read)).toEqual(['x', '평균'])
  })

  it('say full marks and weights where they are that', () => {
    const { table } = readTable('업체,기술,가격\n배점,80,20\n가,71,18\n나,62,15')
    expect(table?.benchmarks).toMatchObject([
      { name: '기술', min: 0, max: 80, weight: 80 },
      { name: '가격', min: 0, max: 20, weight: 20, lowerIsBetter: false },
    ])
    expect(table?.teams.map(({ name }) => name)).toEqual(['가', '나'])
    expect(readTable('team,a,b\n가중치,30,70\nx,71,18\ny,62,15').table?.benchmarks.map(({ weight }) => weight)).toEqual(
      [30, 70],
    )
  })
})

describe('the other form', () => {
  it('long: team, benchmark, value', () => {
    const text = 'model,benchmark,score\nA,MMLU,80\nA,GPQA,60\nB,MMLU,75\nB,GPQA,66\nC,MMLU,70'
    expect(all(readTable(text))).toEqual([
      ['A', 80, 60],
      ['B', 75, 66],
      ['C', 70, null],
    ])
  })

  it.each([
    ['other words', '벤치마크,모델,점수\nMMLU,A,80\nMMLU,B,75\nGPQA,A,60\nGPQA,B,66'],
    [
      'a date beside',
      'model,benchmark,score,date\nA,MMLU,80,2026-01-01\nA,GPQA,60,2026-01-02\nB,MMLU,75,2026-01-01\nB,GPQA,66,2026-01-03',
    ],
    ['JSON records in it', 'team\ttask\tvalue\nA\tMMLU\t80\nA\tGPQA\t60\nB\tMMLU\t75\nB\tGPQA\t66'],
  ])('long, with %s', (_, text) => {
    expect(all(readTable(text))).toEqual([
      ['A', 80, 60],
      ['B', 75, 66],
    ])
  })

  it('long, with a value that comes twice, takes the first and names the other', () => {
    const { table, issues } = readTable('model,benchmark,score\nA,MMLU,80\nA,MMLU,81\nA,GPQA,60\nB,MMLU,75\nB,GPQA,66')
    expect(table?.teams[0]?.scores).toEqual([80, 60])
    expect(issues).toMatchObject([{ severity: 'left-out', line: 3, expected: { code: 'one-value' } }])
  })

  it.each([
    ['metric', 'Metric,A,B,C\nMMLU,80,75,70\nGPQA,60,66,50'],
    ['an empty corner over known benchmarks', ',A,B,C\nMMLU,80,75,70\nGPQA,60,66,50'],
    ['평가항목', '평가항목,A,B,C\n기술,80,75,70\n가격,60,66,50'],
  ])('turned, by %s, is turned back', (_, text) => {
    const read = readTable(text)
    expect(read.sheet.layout.isSwapProposed).toBe(true)
    expect(all(read)).toEqual([
      ['A', 80, 60],
      ['B', 75, 66],
      ['C', 70, 50],
    ])
    expect(teamsOf(readTable(text, { layout: { isSwapped: false } }))).toHaveLength(2)
  })

  it('turned by the reader names the places of the file', () => {
    const { issues } = readTable('x,A,B\nfoo,80,oops\nbar,60,66', { layout: { isSwapped: true } })
    expect(issues).toMatchObject([{ line: 2, column: 3, found: 'oops' }])
  })
})

describe('a text', () => {
  const TABLE = [
    ['A', 80.1, 60],
    ['B', 75.2, 66],
  ]
  it.each([
    ['Markdown without outer bars', 'Model | MMLU | GPQA\n--- | ---: | :---:\nA | 80.1 | 60\nB | **75.2** | 66'],
    [
      'Markdown between paragraphs',
      '# Results\n\nSee *below*.\n\n| Model | MMLU | GPQA |\n|:--|--:|--:|\n| [A](https://e.org/(a)) | 80.1 | 60 |\n| `B` | 75.2 | 66 |\n\nDone.',
    ],
    ['an Org table', '| Model | MMLU | GPQA |\n|-------+------+------|\n| A | 80.1 | 60 |\n| B | 75.2 | 66 |'],
    ['a psql table', ' model | mmlu | gpqa \n-------+------+------\n A     | 80.1 |   60\n B     | 75.2 |   66'],
    [
      'a boxed table',
      '┌───────┬──────┬──────┐\n│ Model │ MMLU │ GPQA │\n╞═══════╪══════╪══════╡\n│ A     │ 80.1 │ 60   │\n│ B     │ 75.2 │ 66   │\n└───────┴──────┴──────┘',
    ],
    [
      'an ASCII table',
      '+-------+------+------+\n| Model | MMLU | GPQA |\n+-------+------+------+\n| A     | 80.1 | 60   |\n| B     | 75.2 | 66   |\n+-------+------+------+',
    ],
    ['fenced CSV', '```csv\nModel,MMLU,GPQA\nA,80.1,60\nB,75.2,66\n```'],
    ['fenced CSV in prose', 'Here is the table:\n\n```\nModel,MMLU,GPQA\nA,80.1,60\nB,75.2,66\n```\nThanks.'],
    ['columns of spaces', 'Model   MMLU   GPQA\nA       80.1   60\nB       75.2   66'],
    ['sep=|', 'sep=|\nModel|MMLU|GPQA\nA|80.1|60\nB|75.2|66'],
    ['a decimal comma', 'Model;MMLU;GPQA\nA;80,1;60\nB;75,2;66'],
    [
      'HTML',
      '<html><body><p>x</p><table class="t"><thead><tr><th>Model</th><th>MMLU</th><th>GPQA</th></tr></thead><tbody><tr><td><a href="https://e.org">A</a></td><td>80.1</td><td>60</td></tr><tr><td>B</td><td>75.2<sup>1</sup></td><td>66&nbsp;%</td></tr></tbody></table>',
    ],
    [
      'HTML with spans',
      '<table><tr><th rowspan=2>Model</th><th colspan=2>All</th></tr><tr><th>MMLU</th><th>GPQA</th></tr><tr><td>A<td>80.1<td>60</tr><tr><td>B<td>75.2<td>66</table>',
    ],
    ['raised footnotes', 'Model,MMLU,GPQA\nA,80.1¹,60\nB,75.2²,66'],
    ['medals', 'Model,MMLU,GPQA\nA,🥇 80.1,60 ⬆️\nB,75.2,66'],
    ['LaTeX emphasis', 'Model;MMLU;GPQA\nA;\\textbf{80.1};60\nB;75.2;\\underline{66}'],
  ])('%s is read', (_, text) => {
    expect(all(readTable(text))).toEqual(TABLE)
  })

  it.each([
    ['JSON Lines', '{"model":"A","MMLU":80.1,"GPQA":60}\n{"model":"B","MMLU":75.2,"GPQA":66}\n'],
    ['records under a key', '{"data":[{"model":"A","MMLU":80.1,"GPQA":60},{"model":"B","MMLU":75.2,"GPQA":66}]}'],
    [
      'nested records',
      '[{"model":"A","scores":{"MMLU":80.1,"GPQA":60}},{"model":"B","scores":{"MMLU":75.2,"GPQA":66}}]',
    ],
    [
      'lists in records',
      '[{"model":"A","results":[{"task":"MMLU","score":80.1},{"task":"GPQA","score":60}]},{"model":"B","results":[{"task":"MMLU","score":75.2},{"task":"GPQA","score":66}]}]',
    ],
    ['rows of lists', '[["model","MMLU","GPQA"],["A",80.1,60],["B",75.2,66]]'],
    ['pandas split', '{"columns":["MMLU","GPQA"],"index":["A","B"],"data":[[80.1,60],[75.2,66]]}'],
    ['pandas index', '{"A":{"MMLU":80.1,"GPQA":60},"B":{"MMLU":75.2,"GPQA":66}}'],
    ['pandas columns', '{"MMLU":{"A":80.1,"B":75.2},"GPQA":{"A":60,"B":66}}'],
    ['columns of lists', '{"model":["A","B"],"MMLU":[80.1,75.2],"GPQA":[60,66]}'],
    [
      'a data set’s rows',
      '{"features":[],"rows":[{"row_idx":0,"row":{"model":"A","MMLU":80.1,"GPQA":60}},{"row_idx":1,"row":{"model":"B","MMLU":75.2,"GPQA":66}}]}',
    ],
    ['a fenced block', '```json\n[{"model":"A","MMLU":80.1,"GPQA":60},{"model":"B","MMLU":75.2,"GPQA":66}]\n```'],
    ['words for numbers', '[{"model":"A","MMLU":"80.1","GPQA":"60"},{"model":"B","MMLU":"75.2","GPQA":"66%"}]'],
  ])('%s is read', async (_, text) => {
    const reading = await readOwnFile(new TextEncoder().encode(text))
    if (reading.kind !== 'grids') throw new Error(JSON.stringify(reading))
    expect(all(ofGrid(reading.grids[0] as never))).toEqual(TABLE)
  })
})
