import { describe, expect, it } from 'vitest'
import type { WeightStrip } from '#core/engine/index.ts'
import { stripText } from '#features/board/stripText.ts'
import { loadWords } from '#i18n/loadMessages.ts'
import { namer } from '#i18n/names.ts'
import { realDataset } from '../render.tsx'

const { competition } = realDataset()
const segment = (from: number, to: number, out: readonly string[], undecided: readonly string[]) => ({
  from,
  to,
  out,
  undecided,
})
const strip = (...segments: ReturnType<typeof segment>[]) => ({ segments, max: 1 }) as unknown as WeightStrip

describe('a strip in words', () => {
  it('keeps those who are out apart from those of whom it is open', async () => {
    const open = strip(segment(0, 0.248, ['ncai'], []), segment(0.248, 1, ['ncai'], ['skt', 'naver']))
    const said = async (locale: 'ko' | 'en', share: number, given = open) =>
      stripText(given, share, namer(competition, locale), (await loadWords(locale)).weights.strip)
    expect(await said('ko', 0.1)).toBe(
      '24.8% 위에서 점수로는 NC AI가 탈락하고, SK텔레콤과 네이버클라우드 중 누가 탈락할지 정해지지 않습니다.',
    )
    expect(await said('en', 0.1)).toBe(
      'Above 24.8%, NC AI is eliminated on score, and it is open which of SK Telecom, Naver Cloud is eliminated on score.',
    )
    expect(await said('ko', 0.5)).toBe('24.8% 아래에서 점수로는 NC AI가 탈락합니다.')
    const always = strip(segment(0, 1, [], ['skt', 'ncai']))
    expect(await said('ko', 0.5, always)).toBe(
      '이 비중을 어디에 두어도 점수로는 SK텔레콤과 NC AI 중 누가 탈락할지 정해지지 않습니다.',
    )
  })
})
