import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { toCsv } from '#export/csv.ts'
import { messageText } from '#export/message.ts'
import { chancesTable, rankingTable, scoresTable } from '#export/tables.ts'
import { DATA_VERSION } from '../../scripts/data/version.ts'
import { chancesOf, contextOf, LINK } from './contextOf.ts'

type Row = Readonly<Record<string, string>>
const read = (csv: string): Row[] => Papa.parse<Row>(csv.replace(/^\uFEFF/, ''), { header: true }).data

describe(scoresTable, () => {
  it('says of every cell what it is, why, and where it was read', async () => {
    const rows = read(toCsv(scoresTable(await contextOf('?at=2026-01-14&cell=naver.ifbench:80', 'en'))))
    expect(rows).toHaveLength(65)
    const of = (team: string, benchmark: string) =>
      rows.find((r) => r['Team id'] === team && r['Benchmark id'] === benchmark)
    expect(of('lg', 'mmlu_pro')).toMatchObject({
      Value: '83.8',
      'Status code': 'published',
      Publisher: 'LG AI Research',
      'Measured by': 'own report',
      'Source address': expect.stringMatching(/^https:\/\/github\.com\/LG-AI-EXAONE\//),
      Link: LINK,
      'Data version': DATA_VERSION,
    })
    expect(of('naver', 'ifbench')).toMatchObject({ Value: '80', 'Status code': 'hypothetical', Status: 'what-if' })
    expect(of('ncai', 'aime25')).toMatchObject({
      Value: '81.475',
      'Status code': 'filled',
      Status: 'filled in',
      'Why there is no published value': 'not reported',
    })
  })

  it('gives no source a day that nobody knows, in a spreadsheet either', async () => {
    const dates = read(toCsv(scoresTable(await contextOf('?at=2026-01-14', 'en')))).map((r) => r['Source date'] ?? '')
    expect(dates).toContain('2026-01-XX')
    expect(dates).toContain('2026-01-09')
    for (const date of dates) expect(date).not.toMatch(/^\d{4}-\d{2}$/)
  })

  it('leaves the value of a gap empty where nothing fills it, with its reason beside it', async () => {
    const rows = read(toCsv(scoresTable(await contextOf('?at=2026-01-14&missing=renormalise', 'ko'))))
    const gaps = rows.filter((r) => r['상태 코드'] === 'missing')
    expect(gaps).toHaveLength(12)
    for (const gap of gaps) {
      expect([gap['값'], gap['상태']]).toEqual(['', '없음'])
      expect(gap['빈칸인 이유']).not.toBe('')
    }
  })
})

describe(rankingTable, () => {
  it('has the totals, outcomes and the counts of what was not published', async () => {
    const rows = read(toCsv(rankingTable(await contextOf('?at=2026-01-14&rules=official', 'ko'))))
    expect(
      rows.map((r) => [r['팀 id'], Number(r['총점']).toFixed(2), r['결과'], r['경로'], r['반영하는 값: 채움']]),
    ).toEqual([
      ['lg', '72.15', '생존', '', '0'],
      ['skt', '65.77', '생존', '', '0'],
      ['upstage', '63.43', '생존', '', '0'],
      ['naver', '62.52', '탈락', '독자성', '8'],
      ['ncai', '60.26', '탈락', '점수', '4'],
    ])
    expect(rows[3]?.['이유']).toContain('독자성 미달')
    expect([rows[3]?.['반영하는 값: 자체'], rows[3]?.['반영하는 값: 제3자']]).toEqual(['1', '4'])
    for (const row of rows) expect(row['값을 읽은 곳']).toContain('LG AI Research')
  })

  it('says of each part whether it was published, worked out or assumed', async () => {
    const rows = read(toCsv(rankingTable(await contextOf('?c=kr-sovereign-2&at=2026-08-20&pts=skt.user:10', 'en'))))
    const status = Object.keys(rows[0] ?? {}).find((heading) => /user.*status/i.test(heading)) ?? ''
    expect(rows.find((r) => r['Team id'] === 'skt')?.[status]).toBe('assumed points')
  })
})

describe(chancesTable, () => {
  it('has the fractions as they were drawn', async () => {
    const all = await contextOf('?at=2026-01-14', 'en')
    const drawn = chancesOf(all.analysis)
    const rows = read(toCsv(chancesTable(drawn, all)))
    for (const { team, safe, outByScore } of drawn.teams) {
      const row = rows.find((r) => r['Team id'] === team)
      expect(Number(row?.['Safe (0–1)'])).toBeCloseTo(safe, 9)
      expect(Number(row?.['Eliminated on score (0–1)'])).toBeCloseTo(outByScore, 9)
      const ranks = [1, 2, 3, 4, 5].map((n) => Number(row?.[`Rank ${n} by score (0–1)`]))
      expect(ranks.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      expect(row?.['Draws']).toBe('500')
    }
  })
})

describe(messageText, () => {
  it.each([
    [
      'ko',
      'NC AI가 점수로, 네이버클라우드가 독자성 기준 미달로 탈락한다.',
      '시나리오이며 기업에 대한 판정이 아닙니다.',
      '채운 값 12칸',
    ],
    [
      'en',
      'NC AI is eliminated on score and Naver Cloud on independence.',
      'A scenario, not a verdict on any company.',
      '12 filled-in values',
    ],
  ] as const)(
    'says in %s who goes, from when it is seen, what it is not, and where it is',
    async (locale, ...parts) => {
      const text = messageText(await contextOf('?at=2026-01-14', locale))
      for (const part of [...parts, '2026-01-14', LINK, '2026-11-27']) expect(text).toContain(part)
      expect(text.split('\n').length).toBeLessThan(12)
    },
  )

  it('says that a value was typed', async () => {
    const text = messageText(await contextOf('?at=2026-01-14&cell=naver.ifbench:80', 'en'))
    expect(text).toContain('11 filled-in values, 1 what-if value')
  })
})
