import type { Locator, Page } from '@playwright/test'
import { TRACK_STEPS } from '#features/board/scale.ts'
import { app as en } from '#i18n/en/app.ts'
import { app as ko } from '#i18n/ko/app.ts'
import { ROOM_IDS } from '#state/navigation/pageStore.ts'
import type { Dice } from './dice.ts'

export type Action = (page: Page, dice: Dice) => Promise<void>

type Tool = keyof typeof ko.tools

const DAYS = ['2025-12-30', '2026-01-05', '2026-01-14', '2026-01-15', '2026-04-06', '2026-08-20']
const SOUGHT = ['naver', '엑사원', 'zero', '빈칸', 'strict', 'ㄴㅇㅂ', 'nothing at all']
/** So many scenarios are kept at most: what the reader keeps is meant to grow, the page is not. */
const MAX_KEPT = 4

const button = (page: Page, ...names: readonly string[]): Locator =>
  page.getByRole('button', { name: new RegExp(`^(${names.join('|')})$`) })

/** Opens a tool of the bar, in whichever language the page speaks. */
const openTool = (page: Page, tool: Tool) => button(page, ko.tools[tool], en.tools[tool]).click()

/** The same for one that stands over the page; it is fetched when it is first opened. */
async function openDialog(page: Page, tool: Tool): Promise<Locator> {
  await openTool(page, tool)
  const dialog = page.locator('dialog[open]')
  await dialog.waitFor()
  return dialog
}

const openMore = (page: Page) => button(page, ko.more, en.more).click()

const openRoom = (page: Page, id: string) => page.locator(`[data-tab="${id}"]`).click()

/** Chooses any option of one of these lists, or of none where there is none. */
async function chooseAny(lists: Locator, dice: Dice): Promise<void> {
  const count = await lists.count()
  if (count === 0) return
  const list = lists.nth(dice.index(count))
  const open = list.locator('option:not([disabled])')
  await list.selectOption({ index: dice.index(await open.count()) })
}

/** Presses one of these, if there is any. */
async function pressAny(found: Locator, dice: Dice): Promise<void> {
  const count = await found.count()
  if (count > 0) await found.nth(dice.index(count)).click()
}

const slider = (page: Page, dice: Dice): Promise<Locator> =>
  page
    .locator('#board [data-weight] input[type=range]:enabled')
    .all()
    .then((all) => dice.of(all))

/** The list of stages. */
export const stageList = (page: Page): Locator =>
  page.getByRole('combobox', { name: new RegExp(`^(${ko.stage}|${en.stage})$`) })

/** Whatever can be done on the page, by name. Each begins with nothing open over the page and may leave it open. */
export const ACTIONS: Readonly<Record<string, Action>> = {
  async drag(page, dice) {
    const track = await slider(page, dice)
    await track.scrollIntoViewIfNeeded()
    const box = await track.boundingBox()
    if (box === null) throw new Error('a slider without a place')
    const at = (part: number) => [box.x + 8 + part * (box.width - 16), box.y + box.height / 2] as const
    await page.mouse.move(...at(Number(await track.inputValue()) / TRACK_STEPS))
    await page.mouse.down()
    for (const part of [dice.part(), dice.part() ** 3]) await page.mouse.move(...at(part), { steps: 5 })
    await page.mouse.up()
  },
  async nudge(page, dice) {
    const track = await slider(page, dice)
    await track.press(dice.of(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home']))
  },
  weightButton: (page, dice) => pressAny(page.locator('#board [data-weight] button:enabled'), dice),
  value: (page, dice) => pressAny(page.locator('#board [data-cell]'), dice),
  reading: (page, dice) => pressAny(page.locator('#board label:has(input[type=radio])'), dice),
  choice: (page, dice) => chooseAny(page.locator('#board select:enabled'), dice),
  day: (page, dice) => page.getByRole('textbox', { name: new RegExp(`^(${ko.asOf}|${en.asOf})$`) }).fill(dice.of(DAYS)),
  stage: (page, dice) => chooseAny(stageList(page), dice),
  async room(page, dice) {
    await openRoom(page, dice.of(ROOM_IDS))
    await page.waitForTimeout(300)
  },
  async inRoom(page, dice) {
    const panel = page.locator('[role=tabpanel]').first()
    const kind = dice.of(['select', 'summary', 'label:has(input[type=radio])', 'label:has(input[type=checkbox])'])
    if (kind === 'select') await chooseAny(panel.locator('select'), dice)
    else await pressAny(panel.locator(kind).filter({ visible: true }), dice)
  },
  async share(page, dice) {
    const dialog = await openDialog(page, 'share')
    await pressAny(dialog.getByRole('tab'), dice)
    await page.waitForTimeout(300)
  },
  async scenarios(page, dice) {
    const dialog = await openDialog(page, 'scenarios')
    const rows = dialog.locator('ol > li')
    if ((await rows.count()) >= MAX_KEPT) await rows.first().getByRole('button').last().click()
    else await dialog.locator('form button[type=submit]').click()
    await pressAny(rows.locator('input[type=checkbox]:enabled'), dice)
  },
  async find(page, dice) {
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('combobox').and(page.locator('dialog[open] input')).fill(dice.of(SOUGHT))
    if (dice.part() < 0.5) await page.keyboard.press('Enter')
    await page.waitForTimeout(500)
  },
  async more(page, dice) {
    await openMore(page)
    await openDialog(page, dice.of(['data', 'tour', 'keys'] as const))
  },
  async reset(page) {
    await openMore(page)
    await openTool(page, 'reset')
  },
  async theme(page, dice) {
    await openMore(page)
    await page.locator('header select').selectOption(dice.of(['system', 'light', 'dark']))
    await page.keyboard.press('Escape')
  },
  language: (page) => page.locator('header fieldset button[aria-pressed=false]').click(),
  undo: (page) => page.keyboard.press('ControlOrMeta+z'),
  redo: (page) => page.keyboard.press('ControlOrMeta+Shift+z'),
  async compare(page, dice) {
    await openMore(page)
    await openTool(page, 'compare')
    const panel = page.locator('#compare')
    await panel.waitFor()
    if (dice.part() < 0.3) await pressAny(panel.locator('ol > li button').filter({ visible: true }), dice)
    else await chooseAny(panel.locator('label > select'), dice)
    await page.waitForTimeout(300)
  },
  async present(page, dice) {
    await openTool(page, 'present')
    const decks = page
      .getByRole('region', { name: new RegExp(`^(${ko.tools.present}|${en.tools.present})$`) })
      .locator('li > button:enabled')
    await decks.first().waitFor()
    await decks.nth(dice.index(await decks.count())).click()
    await page.locator('[data-slide]').waitFor()
    for (let i = dice.index(6); i > 0; i--) {
      await page.keyboard.press('ArrowRight')
      await page.waitForTimeout(150)
    }
  },
  async presentAndBack(page, dice) {
    await ACTIONS['present']?.(page, dice)
    await page.goBack()
  },
}

/** Each room opened once. */
export const EVERY_ROOM: readonly (readonly [string, Action])[] = ROOM_IDS.map((id) => [
  'room',
  async (page) => {
    await openRoom(page, id)
    await page.waitForTimeout(1000)
  },
])
