import { describe, expect, it } from 'vitest'
import type { Run } from '../../scripts/quality/figure.ts'
import { readRecord } from '../../scripts/quality/record.ts'
import { render } from '../../scripts/quality/render.ts'
import { SUBJECTS } from '../../scripts/quality/subjects.ts'
import { read } from './textFiles.ts'

describe('docs/quality.md', () => {
  it('is what the record of figures says, and nothing typed in', () => {
    expect(read('docs/quality.md')).toBe(render(readRecord()))
  })

  it('has a place for each command of the record', () => {
    const commands: readonly string[] = SUBJECTS.flatMap((subject) => [...subject.commands])
    expect(Object.keys(readRecord()).filter((command) => !commands.includes(command))).toEqual([])
    expect(new Set(commands).size).toBe(commands.length)
  })
})

describe('a row', () => {
  const run: Run = { date: '2026-01-15', version: '1.2.3', cores: 2, additions: 82, figures: [] }
  const row = (...values: Run['figures'][number]['values']) =>
    render({ 'bench -- live': { ...run, figures: [{ what: 'a row', values }] } })

  it('says what is short of its goal, and of what is not nothing', () => {
    const page = row(
      { name: 'p50', value: 16, unit: 'ms', atMost: 16 },
      { name: 'p98', value: 16.1, unit: 'ms', atMost: 16 },
      { value: 54, unit: 'a second', atLeast: 55 },
    )
    expect(page).toContain(
      '| a row | p50 ≤ 16 ms, p98 ≤ 16 ms, ≥ 55 a second | p50 16 ms, **p98 16.1 ms: short**, **54 a second: short** | `npm run bench -- live` |',
    )
  })

  it('says times as people do, and a figure without a goal as it is', () => {
    expect(row({ value: 1234, unit: 'ms' }, { value: 0.0204, unit: 'ms' }, { value: 12345, unit: '' })).toContain(
      '| a row | – | 1.23 s, 20.4 µs, 12,345 |',
    )
  })

  it('stands over when, on what version and on how fast a machine it was measured', () => {
    expect(row({ value: 1, unit: '' })).toContain(
      '`npm run bench -- live`: 2026-01-15, version 1.2.3, 2 cores, additions 82 ms.',
    )
  })
})
