import type { Page } from '@playwright/test'
import { cell, expect, heads, open, openMore, read, row, slider, test } from './page.ts'

/**
 * Does what page translators do: puts every text, now and whenever one is added, into elements of its own, in place
 * of the text node that the page knows. The words stay, so that they can be compared.
 */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const wrap = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      for (const text of texts) {
        if (text.parentElement === null || text.data.trim() === '') continue
        if (text.parentElement.closest('font, script, style, textarea') !== null) continue
        const [outer, inner] = [document.createElement('font'), document.createElement('font')]
        inner.textContent = text.data
        outer.append(inner)
        text.replaceWith(outer)
      }
    }
    wrap(document.body)
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          wrap(node.nodeType === Node.TEXT_NODE && node.parentNode ? node.parentNode : node)
    }).observe(document.body, { subtree: true, childList: true })
  })
  await expect(page.locator('h1 font').first()).toBeVisible()
}

/** What the page says: the sentence, the line below it, and every row of the board but the chances, which are drawn. */
const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    if (/판정표를 그리지 못했습니다|could not be drawn/.test(document.body.textContent)) throw new Error('not drawn')
    const rows = [...document.querySelectorAll('main section, main [role="row"]')]
    const texts = rows
      .filter((row) => row.closest('#root') !== null && row.closest('[role="tabpanel"]') === null)
      .filter((row) => !/^(탈락 비율|Chance of elimination)/.test(row.textContent ?? ''))
      .map((row) => (row.textContent ?? '').replace(/\s+/g, ' '))
    const shares = [...document.querySelectorAll('input[type="range"]')].map((s) => s.getAttribute('aria-valuetext'))
    return [...texts, shares.join()]
  })

const menu = (name: string, value: string) => async (page: Page) => {
  await page.getByRole('combobox', { name, exact: true }).selectOption(value)
}
const button = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).click()
}
/** The tools of a weight show where the row is pointed at. */
const tool = (benchmark: string, name: string) => async (page: Page) => {
  await row(page, benchmark).getByRole('button', { name: benchmark, exact: true }).hover()
  await page.getByRole('button', { name, exact: true }).click()
}
const key = (benchmark: string, keys: string) => async (page: Page) => {
  await slider(page, benchmark).focus()
  await page.keyboard.press(keys)
}

const CHOICES: readonly (readonly [name: string, choose: (page: Page) => Promise<void>])[] = [
  ['a weight by its slider', key('AIME 2025', 'Shift+ArrowRight')],
  ['a weight to nothing', key('HLE', 'Home')],
  [
    'a weight by its field',
    async (page) => {
      await page.getByRole('button', { name: /^KoBALT 비중\(%\): / }).click()
      await page.keyboard.type('12,5')
      await page.keyboard.press('Enter')
    },
  ],
  ['a group', key('수학 묶음', 'Shift+ArrowRight')],
  ['a lock', tool('CLIcK', 'CLIcK 비중 고정')],
  ['leaving one out', tool('IFEval', 'IFEval 빼기')],
  ['undo', (page) => page.keyboard.press('Control+z')],
  ['only this', button('수학만 계산')],
  ['this too', button('코딩·에이전트도 함께 계산')],
  ['a preset', menu('빠른 설정', 'equal')],
  ['strict', (page) => read(page, '엄격')],
  ['lenient', (page) => read(page, '완화')],
  ['official', (page) => read(page, '당국 기준')],
  ['a consequence', menu('비전 인코더: 결과', 'note')],
  ['a standard of proof', menu('입증 수준', 'alleged')],
  ['what follows where proof is lacking', menu('입증이 부족할 때', 'open')],
  ['gaps as zero', menu('빈칸 처리', 'zero')],
  ['gaps leave out the benchmark', menu('빈칸 처리', 'exclude')],
  ['each team on its own values', menu('빈칸 처리', 'renormalise')],
  ['gaps by the mean', menu('빈칸 처리', 'mean')],
  ['a scale', menu('점수 환산 방식', 'zscore')],
  ['a source', menu('점수 출처', 'third-party')],
  ['the best source', menu('점수 출처', 'best')],
  ['no seat', menu('점수로 탈락시킬 팀 수', '0')],
  ['two seats', menu('점수로 탈락시킬 팀 수', '2')],
  ['the gate first', menu('독자성 관문', 'fills')],
  ['points off', menu('독자성 관문', 'penalty')],
  ['no gate', menu('독자성 관문', 'off')],
  ['the gate again', menu('독자성 관문', 'adds')],
  ['what is assumed of a team: open', (page) => page.getByRole('button', { name: /^SK텔레콤 독자성/ }).click()],
  ['what is assumed of a team: chosen', button('미달로 가정')],
  ['a value of a team: open', (page) => cell(page, '네이버클라우드', 'KoBALT').click()],
  [
    'a value of a team: typed',
    async (page) => {
      const field = page.getByRole('table').getByRole('textbox')
      await field.fill('91')
      await field.press('Enter')
    },
  ],
  ['a value of a team: closed', (page) => page.keyboard.press('Escape')],
  ['another pair of teams', (page) => heads(page).first().getByRole('button').first().click()],
  ['the date', (page) => page.getByLabel('시점', { exact: true }).fill('2026-01-16')],
  [
    'the other stage',
    async (page) => {
      await page.getByRole('combobox', { name: '사업·단계' }).selectOption('kr-sovereign-2')
      await expect(heads(page).filter({ hasText: '모티프' })).toHaveCount(1)
    },
  ],
  [
    'the first stage again',
    async (page) => {
      await page.getByRole('combobox', { name: '사업·단계' }).selectOption('kr-sovereign-1')
      await expect(heads(page).filter({ hasText: 'NC AI' })).toHaveCount(1)
    },
  ],
  ['everything as at first', (page) => openMore(page, '초기화')],
  [
    'the language',
    async (page) => {
      await page.getByRole('button', { name: 'English' }).click()
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    },
  ],
]

// Nothing moves on its way to where it will stand: two pages that draw every step of it keep two cores busy.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a page translated by the reader’s browser takes every choice, and says the same as one that is not', async ({
  page,
  context,
}) => {
  const plain = await context.newPage()
  await open(plain)
  await open(page)
  await translate(page)
  for (const [name, choose] of CHOICES) {
    await test.step(name, async () => {
      await Promise.all([choose(plain), choose(page)])
      await expect(async () => {
        const [expected, translated] = await Promise.all([said(plain), said(page)])
        expect(expected.join('')).not.toBe('')
        expect(translated).toEqual(expected)
      }).toPass({ intervals: [50] })
    })
  }
})
