import { describe, expect, it } from 'vitest'
import { readTable } from './readTable.ts'

const read = (text: string) => {
  const { draft, sheet, table } = readTable(text)
  const named = (isIn: boolean) => draft.columns.filter((c) => c.isIn === isIn).map(({ at }) => sheet.columns[at]?.name)
  return { in: named(true), out: named(false), teams: table?.teams.map(({ name }) => name), table }
}

describe('a table in the shape of a public export, with other figures', () => {
  it('LiveBench: averages of groups without their parts', () => {
    const board = read(
      'Model,Organization,Global Average,Reasoning Average,Coding Average,Mathematics Average\nm-a,Org A,71.2,74.1,68.3,71.9\nm-b,Org B,64.4,60.2,66.6,65.1\nm-c,Org C,58.9,61.3,52.2,60.8',
    )
    expect(board.in).toEqual(['Reasoning Average', 'Coding Average', 'Mathematics Average'])
    expect(board.teams).toEqual(['m-a', 'm-b', 'm-c'])
  })

  it('Open LLM Leaderboard 2', () => {
    const board = read(
      'eval_name,Precision,Type,Model,Average ⬆️,IFEval,BBH,MATH Lvl 5,GPQA,MUSR,MMLU-PRO,Architecture,#Params (B),Hub ❤️,Flagged,CO₂ cost (kg)\ne-1,bfloat16,chat,<a href="https://e.org/a">o/m-a</a>,40.1,80.2,50.3,30.4,15.5,16.6,47.6,X,7.2,12,false,1.2\ne-2,bfloat16,base,<a href="https://e.org/b">o/m-b</a>,33.3,60.1,41.2,22.3,12.2,14.4,39.8,Y,70.6,430,false,9.8\ne-3,float16,chat,<a href="https://e.org/c">o/m-c</a>,21.9,41.4,30.5,10.1,8.2,9.7,31.5,Z,3.1,3,true,0.4',
    )
    expect(board.in).toEqual(['IFEval', 'BBH', 'MATH Lvl 5', 'GPQA', 'MUSR', 'MMLU-PRO'])
    expect(board.teams).toEqual(['o/m-a', 'o/m-b', 'o/m-c'])
  })

  it('Chatbot Arena', () => {
    const board = read(
      'key,Model,MT-bench (score),MMLU,License,Organization,Arena Elo rating,Votes\nm-a,Model A,8.9,0.86,Proprietary,O1,1251,"45,101"\nm-b,Model B,7.1,0.70,MIT,O2,1102,"12,004"\nm-c,Model C,-,0.64,Apache,O3,1020,"9,870"',
    )
    expect(board.in).toEqual(['MT-bench (score)', 'MMLU', 'Arena Elo rating'])
    expect(board.table?.benchmarks).toMatchObject([{ min: 1, max: 10 }, { min: 0, max: 1 }, { unit: 'Elo' }])
  })

  it('Artificial Analysis', () => {
    const board = read(
      'Model,Creator,Context Window,Intelligence Index,Blended Price ($/1M tokens),Median Speed (tokens/s),Latency (s)\nm-a,C1,128k,61,$4.50,92.1,0.44\nm-b,C2,200k,55,$0.60,161.4,0.31\nm-c,C3,1m,48,$1.10,77.0,1.90',
    )
    expect(board.in).toEqual([
      'Intelligence Index',
      'Blended Price ($/1M tokens)',
      'Median Speed (tokens/s)',
      'Latency (s)',
    ])
    expect(board.table?.benchmarks.map(({ lowerIsBetter }) => lowerIsBetter)).toEqual([false, true, false, true])
  })
})
