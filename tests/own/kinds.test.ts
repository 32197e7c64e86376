import { describe, expect, it } from 'vitest'
import { readOwnFile } from '#data/own/readOwnFile.ts'
import type { Grid } from '#data/own/table/grid.ts'
import { ofGrid, type ReadTable, readTable } from './readTable.ts'

/** Columns that count as `↓name weight`, e.g. `↓price 20`. */
const columnsOf = ({ draft, sheet }: ReadTable) =>
  draft.columns.flatMap(({ at, isIn, lowerIsBetter, weight }) =>
    isIn ? [`${lowerIsBetter ? '↓' : ''}${sheet.columns[at]?.name} ${weight}`] : [],
  )
const rowsOf = ({ table }: ReadTable) => table?.teams.map(({ name, scores }) => [name, ...scores])
const codesOf = ({ issues }: ReadTable) => issues.map(({ expected }) => expected.code)
const asksOf = ({ draft, sheet }: ReadTable) =>
  draft.columns.flatMap(({ at, isIn, asks }) => (isIn ? asks.map((ask) => `${sheet.columns[at]?.name}: ${ask}`) : []))

async function ofJson(text: string): Promise<ReadTable> {
  const reading = await readOwnFile(new TextEncoder().encode(text))
  if (reading.kind !== 'grids') throw new Error(JSON.stringify(reading))
  return ofGrid(reading.grids[0] as Grid)
}

describe('weights and full marks that a table says', () => {
  it.each([
    ['shares in the names', '팀,수학(30%),코딩(50%),발표(20%)\n가,80,70,90\n나,75,77,60', 'shares'],
    ['shares below the names', '팀,수학,코딩,발표\n,(30%),(50%),(20%)\n가,80,70,90\n나,75,77,60', 'shares'],
  ])('%s are weights', (_, text, from) => {
    const read = readTable(text)
    expect(read.table?.benchmarks.map(({ weight, max }) => [weight, max])).toEqual([
      [30, 100],
      [50, 100],
      [20, 100],
    ])
    expect(read.draft.weightsFrom).toBe(from)
    expect(read.table?.teams).toHaveLength(2)
  })

  it.each([
    ['with points', '업체,기술(80점),가격(20점)\n가,70,18\n나,66,20\n다,60,15'],
    ['bare, where they come to a hundred', '업체,기술(80),가격(20)\n가,70,18\n나,66,20\n다,60,15'],
    ['without brackets', '업체,기술 80점,가격 20점\n가,70,18\n나,66,20\n다,60,15'],
    ['in a row below', '업체,기술,가격\n,(80점),(20점)\n가,70,18\n나,66,20\n다,60,15'],
    ['in a row without a name', '업체,기술,가격,합계\n,80,20,100\n가,70,18,88\n나,66,20,86\n다,60,15,75'],
    ['in a row in brackets', '업체,기술,가격\n(만점),80,20\n가,70,18\n나,66,20\n다,60,15'],
  ])('full marks %s are scale and weight, and marks for the price are better the higher', (_, text) => {
    const read = readTable(text)
    expect(columnsOf(read).map((name) => name.replace(/ ?\(.*\)| \d+점/, ''))).toEqual(['기술 80', '가격 20'])
    expect(read.table?.benchmarks.map(({ max }) => max)).toEqual([80, 20])
    expect(read.draft.weightsFrom).toBe('marks')
    expect(rowsOf(read)).toHaveLength(3)
  })

  it('p50 and p90 of a latency are no marks', () => {
    const read = readTable('model,Latency (50),Latency (90)\nA,20,40\nB,30,80')
    expect(columnsOf(read)).toEqual(['↓Latency (50) 10', '↓Latency (90) 10'])
  })

  it('a total that is the sum of its columns ranks as the weights then do', () => {
    const read = readTable('업체,기술,가격,총점\n가,70,18,88\n나,66,20,86\n다,60,15,75')
    expect(columnsOf(read)).toEqual(['기술 100', '가격 20'])
    expect(read.draft.weightsFrom).toBe('total')
  })

  it('a total that is something else says nothing', () => {
    const read = readTable('업체,기술,가격,총점\n가,70,18,52\n나,66,20,46\n다,60,15,45')
    expect(columnsOf(read)).toEqual(['기술 10', '↓가격 10'])
    expect(asksOf(read)).toContain('가격: direction')
    expect(read.draft.weightsFrom).toBeNull()
  })

  it('a weighted total makes ratings of costs', () => {
    const matrix = 'Criteria,Weight,A,B,C\nCost,0.4,3,4,5\nQuality,0.35,4,4,3\nTime,0.25,5,3,2'
    const read = readTable(`${matrix}\nWeighted total,,3.85,3.75,3.55`)
    expect(columnsOf(read)).toEqual(['Cost 40', 'Quality 35', 'Time 25'])
    expect(asksOf(read)).not.toContain('Cost: direction')
    expect(asksOf(readTable(matrix))).toContain('Cost: direction')
  })
})

describe('rows and columns the other way round', () => {
  const TEAMS = [
    ['가람', 18, 25, 19.1],
    ['나래', 17, 27, 19.8],
  ]
  it.each([
    [
      'behind merged groups',
      '구분,평가항목,배점,가람,나래\n기술,이해도,20,18,17\n,수행계획,30,25,27\n가격,가격점수,20,19.1,19.8',
    ],
    ['with a remark', '평가항목,배점,가람,나래,비고\n이해도,20,18,17,우수\n수행계획,30,25,27,\n가격점수,20,19.1,19.8,'],
  ])('%s is turned', (_, text) => {
    const read = readTable(text)
    expect(read.sheet.layout.isSwapProposed).toBe(true)
    expect(rowsOf(read)).toEqual(TEAMS)
    expect(columnsOf(read)).toEqual(['이해도 20', '수행계획 30', '가격점수 20'])
  })

  it('keeps the groups, and the places of the file', () => {
    const read = readTable('구분,평가항목,가람,나래\n기술,이해도,18,x\n,수행계획,25,27\n가격,가격점수,19.1,19.8')
    expect(read.table?.benchmarks.map(({ group }) => group)).toEqual(['기술', '기술', '가격'])
    expect(read.issues).toMatchObject([{ line: 2, column: 4, found: 'x' }])
  })

  it('by units in the names of its rows', () => {
    const read = readTable(',모델 가,모델 나\n이해력,80,75\n추론력,70,72\n응답시간(초),1.2,0.8')
    expect(columnsOf(read)).toEqual(['이해력 10', '추론력 10', '↓응답시간(초) 10'])
  })

  it('not where the header says what its numbers are', () => {
    expect(rowsOf(readTable(',비용(원),점수\n비용 우선안,80,75\n품질 우선안,90,72'))).toHaveLength(2)
  })
})

describe('one value a row', () => {
  it.each([
    ['names in merged cells', '업체,항목,점수\n가,기술,80\n,가격,70\n나,기술,75\n,가격,77'],
    [
      'HTML with rowspan',
      '<table><tr><th>업체<th>항목<th>점수<tr><td rowspan=2>가<td>기술<td>80<tr><td>가격<td>70<tr><td rowspan=2>나<td>기술<td>75<tr><td>가격<td>77</table>',
    ],
  ])('with %s', (_, text) => {
    const read = readTable(text)
    expect(rowsOf(read)).toEqual([
      ['가', 80, 70],
      ['나', 75, 77],
    ])
    // Marks for the price, by the head of the values; asked all the same.
    expect(columnsOf(read)).toEqual(['기술 10', '가격 10'])
    expect(asksOf(read)).toContain('가격: direction')
  })

  it('says that it filled merged cells, and takes units from their column', () => {
    expect(codesOf(readTable('업체,항목,점수\n가,기술,80\n,가격,70\n나,기술,75\n,가격,77'))).toEqual(['merged'])
    const read = readTable(
      'system,metric,value,unit\nA,accuracy,80,%\nA,reply,120,ms\nB,accuracy,75,%\nB,reply,90,ms\nC,accuracy,70,%',
    )
    expect(read.table?.benchmarks.map(({ unit, lowerIsBetter }) => [unit, lowerIsBetter])).toEqual([
      ['%', false],
      ['ms', true],
    ])
  })
})

describe('rows that are no teams', () => {
  it.each([
    '(평균)',
    '[합계]',
    '업계 평균',
    '평균±표준편차',
    '전체평균(3개사)',
    'Industry average',
    'Mean of 3',
    'Std. err.',
  ])('%s is left out, and named', (name) => {
    const read = readTable(`팀,a,b\n가,71,62\n나,83,94\n다,50,51\n${name},68,69`)
    expect(rowsOf(read)).toHaveLength(3)
    expect(read.issues).toMatchObject([{ line: 5, expected: { code: 'row', reason: 'summary' } }])
  })

  it.each([
    ['nothing known of the first team', '모델,a,b\nA,N/A,N/A\nB,80,70\nC,60,50'],
    ['limits in the first row', '모델,a,b\nA,<1,>90\nB,80,70\nC,60,50'],
    ['a clock in the first row', '모델,시간,b\nA,1:20:00,\nB,1:30:00,70\nC,2:00:00,50'],
  ])('but a team stays one with %s', (_, text) => {
    expect(rowsOf(readTable(text))?.map(([name]) => name)).toEqual(['A', 'B', 'C'])
  })
})

describe('cells', () => {
  it('that are limits or ranges stay empty, are named, and leave the column in', () => {
    const read = readTable('team,a,b\nA,>90,80\nB,88,75\nC,<70,60')
    expect(rowsOf(read)).toEqual([
      ['A', null, 80],
      ['B', 88, 75],
      ['C', null, 60],
    ])
    expect(codesOf(read)).toEqual(['one-number', 'one-number'])
  })

  it('of money are of one unit, that of the header', () => {
    const read = readTable('업체,가격(만원),x\n가,300,1\n나,340만원,2\n다,"4,100,000원",3')
    expect(read.table?.teams.map(({ scores }) => scores[0])).toEqual([300, 340, 410])
    expect(codesOf(read)).toContain('one-unit')
  })

  it.each([
    ['minutes among hours', '팀,소요시간\n가,2h 30m\n나,1h 10m\n다,55m', [9000, 4200, 3300]],
    ['clocks', '팀,기록\n가,1:23:45\n나,59:10\n다,2:10:00', [5025, 3550, 7800]],
  ])('of time: %s', (_, text, values) => {
    const { table } = readTable(text)
    expect(table?.teams.flatMap(({ scores }) => scores)).toEqual(values)
    expect(table?.benchmarks[0]?.lowerIsBetter).toBe(true)
  })

  it('with a colon are no time where nothing says so', () => {
    expect(readTable('팀,결과,점수\n가,21:15,3\n나,20:18,0').draft.columns[0]?.reason).toBe('text')
  })

  it.each([
    ['−1 among shares', 'team,acc\nA,-1\nB,0.75\nC,0.60\nD,0.66', null],
    ['−99 among shares', 'team,acc\nA,-99\nB,0.75\nC,0.60\nD,0.66', null],
    ['votes', 'team,opinion\nA,-1\nB,1\nC,0\nD,1', -1],
  ])('%s', (_, text, value) => {
    expect(readTable(text).table?.teams[0]?.scores).toEqual([value])
  })

  it('of thousands in a file of semicolons are read so, and asked', () => {
    const read = readTable('Anbieter;Preis;Punkte\nA;1.234;82\nB;1.100;80\nC;1.500;75')
    expect(rowsOf(read)?.[0]).toEqual(['A', 1234, 82])
    expect(read.sheet.isDecimalOpen).toBe(true)
    expect(readTable('model,ppl\nA,1.234\nB,2.345').sheet.isDecimalOpen).toBe(false)
  })

  it('set apart by wide commas', () => {
    expect(rowsOf(readTable('팀，수학，코딩\n가，８０，７０\n나，７５，６６'))).toEqual([
      ['가', 80, 70],
      ['나', 75, 66],
    ])
  })
})

describe('names of columns', () => {
  const direction = (name: string) => {
    const { draft } = readTable(`team,${name},other\nA,3.5,80\nB,2.5,70\nC,1.5,60`)
    return `${draft.columns[0]?.lowerIsBetter ? '↓' : '↑'}${draft.columns[0]?.asks.includes('direction') ? '?' : ''}`
  }
  it.each([
    ['costUsd', '↓?'],
    ['latencyMs', '↓'],
    ['Crash rate', '↓'],
    ['민원 건수', '↓'],
    ['Attack Success Rate', '↓?'],
    ['거부율', '↓?'],
    ['편향 점수', '↑?'],
    ['Jailbreak resistance', '↑?'],
    ['매출(억원)', '↑?'],
    ['장학금(만원)', '↑?'],
    ['등록금(만원)', '↓?'],
    ['가격(원, VAT 포함)', '↓'],
    ['납기[일]', '↓'],
    ['RTF', '↓?'],
    ['정답률', '↑'],
  ])('%s is %s', (name, expected) => {
    expect(direction(name.includes(',') ? `"${name}"` : name)).toBe(expected)
  })

  it('of metadata are known in the ways of programs', () => {
    const read = readTable('model_name,params_b,overallRank,Δ,전주 대비,acc\nA,7,1,0.1,1,80\nB,13,2,-0.2,-2,70')
    expect(columnsOf(read)).toEqual(['acc 10'])
  })
})

describe('JSON', () => {
  const TABLE = [
    ['A', 80, 60],
    ['B', 75, null],
  ]
  it.each([
    ['Lines with comments', '# made by hand\n{"model":"A","x":80,"y":60}\n// second\n{"model":"B","x":75,"y":NaN}\n'],
    [
      'with comments and commas to spare',
      '// board\n[{"model":"A","x":80,"y":60,},\n/* , */ {"model":"B","x":75,"y":NaN},]',
    ],
    ['of objects by name', '{"A":{"x":{"acc":80},"y":{"acc":60}},"B":{"x":{"acc":75},"y":{"acc":null}}}'],
    [
      'of values with units',
      '[{"model":"A","x":{"value":80,"unit":"%"},"y":{"value":60,"unit":"s"}},{"model":"B","x":{"value":75,"unit":"%"}}]',
    ],
  ])('%s is a table', async (_, text) => {
    expect(rowsOf(await ofJson(text))).toEqual(TABLE)
  })

  it('takes the name over a score for its name, and leaves its error out', async () => {
    const read = await ofJson(
      '[{"model":"A","mmlu":{"score":80.1,"stderr":0.4},"gpqa":{"score":50,"stderr":1}},{"model":"B","mmlu":{"score":75,"stderr":0.5},"gpqa":{"score":44,"stderr":1.1}}]',
    )
    expect(columnsOf(read)).toEqual(['mmlu 10', 'gpqa 10'])
  })

  it('keeps what looks like a comment in a text', async () => {
    expect(rowsOf(await ofJson('[{"model":"a//b, ]","x":1.5},{"model":"/*c*/","x":2.5,},]'))).toEqual([
      ['a//b, ]', 1.5],
      ['/*c*/', 2.5],
    ])
  })
})

describe('what takes a time that grows with its square, where nobody looks', () => {
  it.each([
    ['comments that never end', `[${'/* '.repeat(300_000)}`, 'json'],
    ['a text that never ends', `["${'\\"'.repeat(300_000)}`, 'json'],
    ['a row of a hundred thousand columns', `a${',b'.repeat(100_000)}\nc,1`, 'benchmarks'],
  ])('%s', async (_, text, code) => {
    const bytes = new TextEncoder().encode(text)
    const reading = await readOwnFile(bytes)
    if (reading.kind === 'refused') expect(reading.issues).toMatchObject([{ expected: { code } }])
    else expect(() => readTable(text)).toThrow(code)
  })

  it.each([
    ['brackets', '['.repeat(300_000)],
    ['digits before a sign', `${'1'.repeat(300_000)}억`],
    ['colons', '1:'.repeat(300_000)],
    ['stars', '★'.repeat(300_000)],
  ])('a cell of %s is a text', (_, cell) => {
    const { table, issues } = readTable(`team,a,b\nx,${cell},1\ny,2,3\nz,4,5`)
    expect(table?.teams.map(({ scores }) => scores[0])).toEqual([null, 2, 4])
    expect(issues).toMatchObject([{ line: 2, column: 2, expected: { code: 'number' } }])
  })
})
