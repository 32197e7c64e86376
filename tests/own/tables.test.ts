import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluate } from '#core/engine/index.ts'
import { datasetOf } from '#data/own/ownContract.ts'
import { readOwnFile } from '#data/own/readOwnFile.ts'
import { decodeText } from '#data/own/table/decodeText.ts'
import { guessDecimal, readCell } from '#data/own/table/numberText.ts'
import { readGrids } from '#data/own/table/readGrids.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { readTable } from './readTable.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const scoresOf = (text: string, options?: Parameters<typeof readTable>[1]) =>
  readTable(text, options).table?.teams.map(({ scores }) => scores)

describe('a cell', () => {
  it.each([
    ['81.14', 81.14],
    ['1,234.5', 1234.5],
    ["1'234.5", 1234.5],
    ['1 234', 1234],
    ['-0.5', -0.5],
    ['−0.5', -0.5],
    ['+3', 3],
    ['.5', 0.5],
    ['5.', 5],
    ['1e-3', 0.001],
    ['８１．５', 81.5],
    ['58 %', 58],
  ])('%s is %d with a decimal point', (text, value) => {
    expect(readCell(text, 'point')).toMatchObject({ kind: 'number', value })
  })

  it.each([
    ['81,14', 81.14],
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['0,582', 0.582],
  ])('%s is %d with a decimal comma', (text, value) => {
    expect(readCell(text, 'comma')).toMatchObject({ kind: 'number', value })
  })

  it.each(['', '-', '–', 'N/A', 'nan', 'NULL', '없음', '미공개', ' '])('%j is a gap', (text) => {
    expect(readCell(text, 'point').kind).toBe('gap')
  })

  it.each([
    'abc',
    '1.2.3',
    '1,23',
    '12,34,5',
    '0x10',
    'Infinity',
    '5/3',
    '1/2/2026',
    '~~60.1~~',
    '▲3.2',
    '123-',
    'A1',
    '__proto__',
  ])('%s is a text', (text) => {
    expect(readCell(text, 'point').kind).toBe('text')
  })

  it.each(['1-2', '>95', '<0.1', '≥ 90점', '90+', '70 미만', '90 이상', '79–85', '60~65', 'at least 3'])(
    '%s is a limit or a range',
    (text) => {
      expect(readCell(text, 'point').kind).toBe('bound')
    },
  )

  it.each([
    ['3.5억', 350_000_000, ''],
    ['9천5백만원', 95_000_000, '원'],
    ['1억 2천만원', 120_000_000, '원'],
    ['2백5십만원', 2_500_000, '원'],
    ['12억 3,400만 5,600원', 1_234_005_600, '원'],
    ['1조 2억', 1_000_200_000_000, ''],
    ['35백만원', 35_000_000, '원'],
    ['1.2천', 1200, ''],
    ['천원', null, ''],
    ['3만2', 30_002, ''],
    ['3천4천', null, ''],
    ['12만점', 120_000, '점'],
  ])('%s is %d %s', (text, value, unit) => {
    const reading = readCell(text, 'point')
    expect(value === null ? reading.kind !== 'number' || reading.value : reading).toEqual(
      value === null ? true : expect.objectContaining({ kind: 'number', value, unit }),
    )
  })

  it.each([
    ['2h 30m', 9000],
    ['1시간 20분', 4800],
    ['1h 10m 5s', 4205],
    ['★★★★☆', 4],
    ['★★★½', 3.5],
  ])('%s is %d', (text, value) => {
    expect(readCell(text, 'point')).toMatchObject({ kind: 'number', value })
  })

  it('beyond a thousand million million is too large', () => {
    expect(readCell('1e16', 'point').kind).toBe('too-large')
  })
})

describe('the decimal sign', () => {
  it.each([
    [['0.5', '12.25'], 'point', false],
    [['0,5', '12,25'], 'comma', false],
    [['1.234,5'], 'comma', false],
    [['1,234.5'], 'point', false],
    [['1.234.567'], 'comma', false],
    [['1,234', '2,345'], 'point', true],
    [['0,582', '1,234'], 'comma', false],
    [['12', '-', 'abc.def'], 'point', false],
  ] as const)('of %j is the %s, open: %s', (cells, decimal, ambiguous) => {
    expect(guessDecimal(cells)).toEqual({ decimal, ambiguous })
  })
})

describe('a table', () => {
  it.each([
    ['comma', 'team,a,b\nx,1,2\ny,3,4'],
    ['tab', 'team\ta\tb\nx\t1\t2\ny\t3\t4'],
    ['semicolon', 'team;a;b\nx;1;2\ny;3;4'],
    ['bar', 'team|a|b\nx|1|2\ny|3|4'],
  ])('is cut at its %s', (_, text) => {
    expect(scoresOf(text)).toEqual([
      [1, 2],
      [3, 4],
    ])
  })

  it('keeps decimal commas apart from semicolons', () => {
    expect(scoresOf('team;a;b\nx;0,5;2,25\ny;3,75;4')).toEqual([
      [0.5, 2.25],
      [3.75, 4],
    ])
  })

  it('is read with byte order mark, Windows line ends, quotes over lines and empty rows, and counts its lines', () => {
    const { table, issues } = readTable('\ufeffteam,a,b\r\n\r\n"x, the\r\nfirst",1,2\r\n\r\ny,oops,4\r\n,,\r\n')
    expect(table?.teams).toEqual([
      { name: 'x, the first', scores: [1, 2] },
      { name: 'y', scores: [null, 4] },
    ])
    expect(issues).toEqual([
      { severity: 'left-out', line: 6, column: 2, columnName: 'a', found: 'oops', expected: { code: 'number' } },
    ])
  })

  it('is read from EUC-KR and from UTF-16', () => {
    const korean = Uint8Array.from([...bytes('team,a,b\n'), 0xb0, 0xa1, ...bytes(',1,2\ny,3,4')])
    expect(readTable(korean).table?.teams[0]?.name).toBe('가')
    expect(decodeText(korean)?.encoding).toBe('EUC-KR (CP949)')
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...[...'t,a,b\n가,1,2'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ])
    expect(readTable(wide).table?.teams[0]?.name).toBe('가')
  })

  it('numbers names that come again, and says where they stood first', () => {
    const { table, issues } = readTable('team,a,a\nx,1,2\nx,3,4\nx (2),5,6')
    expect(table?.teams.map(({ name }) => name)).toEqual(['x', 'x (3)', 'x (2)'])
    expect(table?.benchmarks.map(({ name }) => name)).toEqual(['a', 'a (2)'])
    expect(issues).toMatchObject([
      { severity: 'noted', line: 1, column: 3, found: 'a' },
      { severity: 'noted', line: 3, column: 1, found: 'x', expected: { code: 'new-name', firstLine: 2 } },
    ])
  })

  it('takes names for nothing but names', () => {
    const { table } = readTable('team,__proto__,constructor\n__proto__,1,2\ntoString,3,4\n<b>x</b>,5,6')
    expect(table?.teams.map(({ name }) => name)).toEqual(['__proto__', 'toString', '<b>x</b>'])
    expect(({} as Record<string, unknown>)['1']).toBeUndefined()
  })

  it('finds the names behind a rank, and leaves out what holds words', () => {
    const { table, draft } = readTable('rank,model,org,a,b\n1,x,o1,5,60\n2,y,o2,4,70\n3,z,o3,3,10')
    expect(draft.teamColumn).toBe(1)
    expect(draft.columns.map(({ reason }) => reason)).toEqual(['rank', 'text', null, null])
    expect(table?.teams.map(({ name }) => name)).toEqual(['x', 'y', 'z'])
  })

  it('says what is left out of a row, and where', () => {
    const { issues } = readTable('team,a,b\n,1,2\nx,1\ny,1,2,3\nz,1,2')
    expect(issues).toMatchObject([
      { severity: 'left-out', line: 2, column: 1, expected: { code: 'team-name' } },
      { severity: 'noted', line: 3, found: '2', expected: { code: 'cells', count: 3 } },
      { severity: 'left-out', line: 4, found: '4', expected: { code: 'cells', count: 3 } },
    ])
  })

  it('refuses per cent signs among numbers from 0 to 1, and takes them for a scale of 100 otherwise', () => {
    const mixed = readTable('team,a,b\nx,0.5,1\ny,0.6,2\nz,58%,3')
    expect(mixed.issues).toMatchObject([{ line: 4, found: '58%', expected: { code: 'number-without-percent' } }])
    const whole = readTable('team,a,b\nx,50%,1\ny,0.6%,2')
    expect(whole.table?.benchmarks[0]).toMatchObject({ min: 0, max: 100, unit: '%' })
  })

  it.each([
    ['0 to 1', [0.2, 0.9], 0, 1],
    ['0 to 100', [2, 97], 0, 100],
    ['round bounds', [1012, 1287], 1000, 1300],
    ['bounds with zero', [3, 247], 0, 300],
    ['bounds below zero', [-12, 30], -20, 30],
    ['one value', [500, 500], 0, 500],
  ])('gets the scale %s', (_, [low, high], min, max) => {
    const { table } = readTable(`team,a,b\nx,${low},1\ny,${high},2`)
    expect(table?.benchmarks[0]).toMatchObject({ min, max })
  })

  it('names the line of a value outside the scale that the reader sets', () => {
    const change = (draft: ReturnType<typeof readTable>['draft']) => ({
      ...draft,
      columns: draft.columns.map((column) => ({ ...column, max: 50 })),
    })
    expect(readTable('team,a,b\nx,60,1\ny,40,2', { change }).issues).toMatchObject([
      { line: 2, column: 2, columnName: 'a', found: '60', expected: { code: 'within', min: 0, max: 50 } },
    ])
  })

  it.each([
    ['no names over the columns', 'x,1,2\ny,3,4', 'header'],
    ['nothing under the names', 'team,a,b', 'some-benchmark'],
    ['words alone', 'team,a\nx,good\ny,bad', 'some-benchmark'],
  ])('is refused with %s', (_, text, code) => {
    const { table, issues } = readTable(text)
    expect(table).toBeNull()
    expect(issues.filter(({ severity }) => severity === 'refused').map(({ expected }) => expected.code)).toContain(code)
  })

  it.each([
    ['one column', 'team\nx\ny', { code: 'table' }, 1],
    ['nothing', ' \n\n', { code: 'table' }, 1],
    ['a quote that never ends', 'team,a\nx,1\ny,"2\nz,3,4', { code: 'closing-quote' }, 3],
  ])('with %s is refused at its line', (_, text, expected, line) => {
    expect(readGrids(text, null)).toMatchObject({ kind: 'refused', issues: [{ expected, line }] })
  })

  it('of as many teams as can be shown has a verdict, which answers to a weight', () => {
    const scores = Array.from({ length: 10_000 }, (_, i) =>
      Array.from({ length: 20 }, (_, j) => ((i + 1) * (7919 + 2 * j)) % 10_007),
    )
    const rows = scores.map((cells, i) => `team ${i},${cells.map((cell) => cell / 100).join(',')}`)
    const header = `team,${Array.from({ length: 20 }, (_, j) => `b${j}`).join(',')}`
    const { table } = readTable(`${header}\n${rows.join('\n')}`)
    if (table === null) throw new Error('no table')
    expect(table.benchmarks).toHaveLength(20)
    const { competition } = datasetOf({ kind: 'table', table })
    const { choices } = resolveChoices({ ...DEFAULT_SCENARIO, competition: competition.id }, competition)
    const outWith = (weights: typeof choices.weights) => {
      const out = evaluate(competition, { ...choices, weights }).verdicts.filter(({ outcome }) => outcome === 'out')
      return out.map(({ team }) => competition.teams.find(({ id }) => id === team)?.name.en)
    }
    const lowest = (totals: readonly number[]) => [`team ${totals.indexOf(Math.min(...totals))}`]
    expect(outWith(choices.weights)).toEqual(lowest(scores.map((cells) => cells.reduce((sum, cell) => sum + cell))))
    const [first] = competition.field
    expect(outWith({ [first?.benchmark ?? '']: 1 })).toEqual(lowest(scores.map((cells) => cells[0] as number)))
  })

  it('with more teams than can be shown is refused', () => {
    const rows = Array.from({ length: 10_100 }, (_, i) => `t${i},${i % 100}`)
    expect(readGrids(`team,a\n${rows.join('\n')}`, null)).toMatchObject({
      issues: [{ expected: { code: 'teams', max: 10_000 }, found: '10100' }],
    })
  })
})

describe('a file', () => {
  it('over five mebibytes is refused with its size', async () => {
    const reading = await readOwnFile(new Uint8Array(5 * 1024 * 1024 + 1))
    expect(reading).toMatchObject({ kind: 'refused', issues: [{ expected: { code: 'bytes' }, found: '5242881' }] })
  })

  it('that is no text is refused', async () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0])
    expect(await readOwnFile(picture)).toMatchObject({
      kind: 'refused',
      issues: [{ expected: { code: 'file-kind', kind: 'picture' } }],
    })
  })
})

const fixture = (name: string) => readFileSync(`tests/fixtures/own/${name}`)

describe('columns that sum the others up', () => {
  it('are the mean and the sum of the others up to rounding, and what calls itself so', () => {
    const rows = [
      [10, 20, 33],
      [40, 50, 61],
      [70, 81, 90],
      [12, 14, 15],
      [95, 11, 52],
    ]
    const sum = (row: readonly number[]) => row.reduce((a, b) => a + b, 0)
    const reasons = (header: string, cells: (row: readonly number[]) => readonly (number | string)[]) => {
      const text = rows.map((row, i) => `t${i},${cells(row).join(',')}`).join('\n')
      return readTable(`team,${header}\n${text}`).draft.columns.map(({ reason }) => reason)
    }
    expect(reasons('m,a,b,c', (row) => [(sum(row) / 3).toFixed(1), ...row])).toEqual(['mean', null, null, null])
    expect(reasons('a,b,c,s', (row) => [...row, sum(row)])).toEqual([null, null, null, 'sum'])
    expect(reasons('m,a,b,c,total', (row) => [(sum(row) / 3).toFixed(1), ...row, sum(row)])).toEqual([
      'mean',
      ...[null, null, null],
      'named',
    ])
    expect(reasons('a,b,c,평균', (row) => [...row, 7])).toEqual([null, null, null, 'named'])
  })

  it('are none of several equal columns', () => {
    const { draft } = readTable('team,a,b,c\nx,1,1,1\ny,2,2,2\nz,3,3,3')
    expect(draft.columns.filter(({ isIn }) => isIn)).toHaveLength(3)
  })

  it('are found in the two real leaderboards', () => {
    const helm = readTable(fixture('helm_accuracy.tsv'))
    expect(helm.draft.columns.map(({ reason }) => reason)).toEqual(['win-rate', ...Array(16).fill(null)])
    expect(helm.table?.teams).toHaveLength(67)
    expect(helm.table?.benchmarks).toHaveLength(16)
    expect(helm.table?.teams.flatMap(({ scores }) => scores).filter((score) => score === null)).toHaveLength(196)
    expect(helm.table?.benchmarks.every(({ min, max }) => min === 0 && max === 1)).toBe(true)
    expect(helm.issues).toEqual([])
  })

  it('and in the largest one, with its names that come again', () => {
    const { draft, table, issues } = readTable(fixture('open_llm_v1.csv'))
    expect(draft.columns.map(({ reason }) => reason)).toEqual(['mean', ...Array(6).fill(null)])
    expect(table?.teams).toHaveLength(1804)
    expect(new Set(issues.map(({ expected }) => expected.code))).toEqual(new Set(['new-name']))
  })
})
