import { expect, LANGUAGES, open, sentence, test, tile, tiles } from './page.ts'
import { VERDICTS } from './verdicts.ts'

const FIRST_SCREEN = {
  ko: {
    title: '컷라인: 독자 AI 파운데이션 모델, 누가 왜 탈락하는가',
    actual: '실제 2026-01-15: NC AI(점수) · 네이버클라우드(독자성), 이 시나리오와 같음',
    disclaimer: '시나리오이며 기업에 대한 판정이 아닙니다. 어느 기업과도 관계가 없습니다.',
    notKnownYet: '이 기준의 문구는 2026-01-15에 공개됐습니다.',
    gaps: '각 팀이 공개한 값만으로 셈하면, 빈칸을 0점으로 보면 네이버클라우드가 나간다.',
    origin: '자료 2026-11-23 · 자료 출처 함께 담긴 자료',
    tiles: [
      ['LG AI연구원', '안전', '72.15', '공개 13/13'],
      ['SK텔레콤', '안전', '65.77', '공개 13/13'],
      ['업스테이지', '안전', '63.43', '공개 13/13'],
      ['NC AI', '탈락 · 점수', '60.26', '공개 9/13'],
      ['네이버클라우드', '탈락 · 독자성', '62.52', '공개 5/13'],
    ],
  },
  en: {
    title: 'Cutline: who is cut from Korea’s sovereign AI contest, and why',
    actual: 'What happened on 2026-01-15: NC AI (score) · Naver Cloud (independence), same as this scenario',
    disclaimer: 'A scenario, not a verdict on any company. Not affiliated with any of them.',
    notKnownYet: 'The text of this reading was published on 2026-01-15; it was not known before.',
    gaps: 'If each team is scored on its own values only, or if gaps count as zero, Naver Cloud goes out.',
    origin: 'data 2026-11-23 · data from the bundled files',
    tiles: [
      ['LG AI Research', 'Safe', '72.15', 'own values 13 of 13'],
      ['SK Telecom', 'Safe', '65.77', 'own values 13 of 13'],
      ['Upstage', 'Safe', '63.43', 'own values 13 of 13'],
      ['NC AI', 'Out · score', '60.26', 'own values 9 of 13'],
      ['Naver Cloud', 'Out · independence', '62.52', 'own values 5 of 13'],
    ],
  },
} as const

for (const language of LANGUAGES) {
  const expected = FIRST_SCREEN[language]

  test(`the first visit says who goes out, and what really happened (${language})`, async ({ page }) => {
    await open(page, '', language)
    await expect(page).toHaveTitle(expected.title)
    const verdict = page.getByRole('region', { name: VERDICTS[0]?.says[language] ?? '' })
    for (const text of [expected.actual, expected.disclaimer, expected.gaps]) await expect(verdict).toContainText(text)
    await expect(page.getByText(expected.notKnownYet)).toBeVisible()
    await expect(page.getByRole('contentinfo')).toContainText(expected.origin)
    await expect(tiles(page)).toHaveCount(expected.tiles.length)
    for (const [i, parts] of expected.tiles.entries())
      for (const part of parts) await expect(tiles(page).nth(i)).toContainText(part)
  })

  test(`each link of the reference says its verdict (${language})`, async ({ page }) => {
    for (const { link, says } of VERDICTS) {
      await test.step(link, async () => {
        await open(page, link, language)
        await expect(sentence(page)).toHaveText(says[language])
      })
    }
  })
}

test('the gaps estimated by team and benchmark effects leave half a point between the last two', async ({ page }) => {
  await open(page, '?missing=additive')
  await expect(tile(page, '네이버클라우드')).toContainText('57.98')
  await expect(tile(page, 'NC AI')).toContainText('57.72')
})

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
