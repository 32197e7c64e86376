import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTable } from './readTable.ts'

const read = (file: string) => {
  const { draft, sheet, table } = readTable(readFileSync(`tests/fixtures/own/boards/${file}`))
  const named = (isIn: boolean) => draft.columns.filter((c) => c.isIn === isIn).map(({ at }) => sheet.columns[at]?.name)
  return { in: named(true), out: named(false), teams: table?.teams.map(({ name }) => name), table }
}

describe('a table in the shape of a public export, with other figures', () => {
  it('LiveBench: averages of groups without their parts', () => {
    const board = read('livebench.csv')
    expect(board.in).toEqual(['Reasoning Average', 'Coding Average', 'Mathematics Average'])
    expect(board.teams).toEqual(['m-a', 'm-b', 'm-c'])
  })

  it('Open LLM Leaderboard 2', () => {
    const board = read('open-llm-leaderboard-2.csv')
    expect(board.in).toEqual(['IFEval', 'BBH', 'MATH Lvl 5', 'GPQA', 'MUSR', 'MMLU-PRO'])
    expect(board.teams).toEqual(['o/m-a', 'o/m-b', 'o/m-c'])
  })

  it('Chatbot Arena', () => {
    const board = read('chatbot-arena.csv')
    expect(board.in).toEqual(['MT-bench (score)', 'MMLU', 'Arena Elo rating'])
    expect(board.table?.benchmarks).toMatchObject([{ min: 1, max: 10 }, { min: 0, max: 1 }, { unit: 'Elo' }])
  })

  it('Artificial Analysis', () => {
    const board = read('artificial-analysis.csv')
    expect(board.in).toEqual([
      'Intelligence Index',
      'Blended Price ($/1M tokens)',
      'Median Speed (tokens/s)',
      'Latency (s)',
    ])
    expect(board.table?.benchmarks.map(({ lowerIsBetter }) => lowerIsBetter)).toEqual([false, true, false, true])
  })

  it('MTEB: means over tasks and types, links for names', () => {
    const board = read('mteb.csv')
    expect(board.in).toEqual([
      ...['Bitext Mining', 'Classification', 'Clustering', 'Pair Classification', 'Reranking', 'Retrieval', 'STS'],
    ])
    expect(board.teams).toEqual(['embed-x', 'embed-y', 'embed-z'])
  })
})
