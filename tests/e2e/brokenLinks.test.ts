import { expect, open, read, sentence, test } from './page.ts'
import { VERDICTS } from './verdicts.ts'

const DEFAULT = VERDICTS[0]?.says.ko ?? ''
const markup = '<img src=x onerror=alert(1)>'

const BROKEN = [
  {
    name: 'broken escapes and markup',
    link: `?w=%%%&rules=<script>alert(1)</script>&missing=${encodeURIComponent(markup)}`,
    parts: 3,
    says: ['w: 읽지 못해 건너뛰었습니다(‘%%%’)', '(‘<script>alert(1)</script>’)', `(‘${markup}’)`],
    verdict: DEFAULT,
  },
  {
    name: 'nine kibibytes',
    link: `?rules=strict&w=${'kobalt:1_'.repeat(1024)}`,
    parts: 1,
    says: ['링크가 너무 길어', '8192바이트까지 읽습니다.'],
    verdict: DEFAULT,
  },
  {
    name: 'a newer version with what is unknown today, comes twice, is no number or date, or is a name of the prototype',
    link: `?v=7&hologram=1&rulez=1&rules=lenient&rules=strict&k=1&k=4&p=NaN&at=2026-02-31&__proto__=1&constructor=2&${[
      'w=kobalt:1e999_mmlu_pro:-5_nonesuch:10_constructor:100___proto__:100',
      'cell=motif.kobalt:50_naver.kobalt:500_toString.valueOf:5',
      'rule=__proto__.fail&end=1',
    ].join('&')}`,
    parts: null,
    says: [
      '이 링크는 더 새로운 판(7)에서 만들어졌습니다.',
      'rulez: 모르는 항목이라',
      'rules: 두 번 이상 나와',
      'k: 두 번 이상 나와',
      '2026-02-31',
      'constructor',
      'toString.valueOf',
      '__proto__',
      'NaN',
      '이 자료에 없는 벤치마크입니다: nonesuch',
      '이 단계에 없는 팀입니다: motif',
    ],
    verdict: null,
  },
] as const

test('whatever is wrong with a link, the page works and lists as text what it did not read', async ({ page }) => {
  for (const { name, link, parts, says, verdict } of BROKEN) {
    await test.step(name, async () => {
      await open(page, link)
      if (verdict !== null) await expect(sentence(page)).toHaveText(verdict)
      const notices = page.getByRole('status').filter({ hasText: '링크에서 읽지 못한 부분' })
      await expect(notices).toBeVisible()
      if (!(await notices.locator('details').evaluate((list: HTMLDetailsElement) => list.open))) {
        await notices.locator('summary').click()
      }
      if (parts !== null) await expect(notices.getByRole('listitem')).toHaveCount(parts)
      for (const text of says) await expect(notices).toContainText(text)
      await expect(page.locator('img[src="x"], body script:not([src])')).toHaveCount(0)
      await expect(page.getByRole('main').getByText(/NaN|undefined|\[object/)).toHaveCount(0)

      // The page still takes choices, and what the link said can be put away.
      await read(page, '엄격')
      await expect(sentence(page)).toContainText('SK텔레콤')
      await notices.getByRole('button', { name: '알림 닫기' }).click()
      await expect(page.getByText(says[0])).toHaveCount(0)
    })
  }
})
