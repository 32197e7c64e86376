import { DATA_VERSION } from '../../scripts/data/version.ts'
import { expect, heads, LANGUAGES, open, test } from './page.ts'
import { VERDICTS } from './verdicts.ts'

const FIRST_SCREEN = {
  ko: {
    title: '컷라인: 독자 AI 파운데이션 모델, 누가 왜 탈락하는가',
    line: [
      '실제 2026-01-15: NC AI(점수) · 네이버클라우드(독자성), 이 시나리오와 같음',
      '다만 당국 기준의 문구는 2026-01-15에야 공개됐다.',
      '점수 최하위는 2.3점 차 접전이다.',
      '시나리오이며 기업에 대한 판정이 아니다.',
    ],
    gaps: '각 팀이 공개한 값만으로 계산하거나 빈칸을 0점으로 보면 네이버클라우드만 탈락한다.',
    origin: `자료 ${DATA_VERSION} · 자료 출처 함께 담긴 자료`,
    heads: [
      ['LG AI연구원', '72.15', '생존'],
      ['SK텔레콤', '65.77', '생존'],
      ['업스테이지', '63.43', '생존'],
      ['네이버클라우드', '62.52', '독자성 탈락'],
      ['NC AI', '60.26', '점수 탈락', '−2.3'],
    ],
  },
  en: {
    title: 'Cutline: who is eliminated from Korea’s sovereign AI project, and why',
    line: [
      'Actual outcome 2026-01-15: NC AI (score) · Naver Cloud (independence), same as this scenario',
      'Official rules became public on 2026-01-15.',
      'Close: 2.3 points.',
      'A scenario, not a verdict on any company.',
    ],
    gaps: 'With own values alone or gaps as zero, only Naver Cloud is eliminated.',
    origin: `data ${DATA_VERSION} · data from the bundled files`,
    heads: [
      ['LG AI Research', '72.15', 'safe'],
      ['SK Telecom', '65.77', 'safe'],
      ['Upstage', '63.43', 'safe'],
      ['Naver Cloud', '62.52', 'out by rules'],
      ['NC AI', '60.26', 'out by score', '−2.3'],
    ],
  },
} as const

for (const language of LANGUAGES) {
  const expected = FIRST_SCREEN[language]

  test(`the first visit says who is eliminated, and what really happened (${language})`, async ({ page }) => {
    await open(page, '', language)
    await expect(page).toHaveTitle(expected.title)
    const verdict = page.getByRole('region', { name: VERDICTS[0]?.says[language] ?? '' })
    for (const text of expected.line) await expect(verdict).toContainText(text)
    await expect(page.getByText(expected.gaps)).toBeVisible()
    await expect(page.getByRole('contentinfo')).toContainText(expected.origin)
    await expect(heads(page)).toHaveCount(expected.heads.length)
    for (const [i, parts] of expected.heads.entries())
      for (const part of parts) await expect(heads(page).nth(i)).toContainText(part)
  })
}

test('the page and its files are served with a policy that lets nothing else in', async ({ page, request }) => {
  const response = await page.goto('./')
  const headers = response?.headers() ?? {}
  expect(headers['content-security-policy']).toContain("default-src 'self'")
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('no-referrer')
  // A static host without such headers: the page brings the policy itself.
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]').first()
  await expect(policy).toHaveAttribute('content', /default-src 'self'; script-src 'self'/)

  const data = await request.get('./data/kr-sovereign-1/benchmarks.json')
  expect(data.headers()['content-type']).toContain('application/json')
  expect((await request.get('./data/no-such-stage/benchmarks.json')).status()).toBe(404)
})
