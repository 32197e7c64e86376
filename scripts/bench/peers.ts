import type { Browser, Page } from '@playwright/test'
import { newVisitor } from './browser.ts'

/** The slider that is dragged, on each of the pages. */
export const SLIDER = 'input[type=range][aria-label^="MMLU-Pro"]'

/** A page as light as one can be: a slider, and a line of text that its listener changes. */
export async function barePage(browser: Browser): Promise<Page> {
  const { page } = await newVisitor(browser, 1)
  await page.goto(
    'data:text/html,<!doctype html><p>0</p><input type="range" aria-label="MMLU-Pro" max="1000" style="width: 164px">',
  )
  await page.evaluate(() => {
    const line = document.querySelector('p')
    const slider = document.querySelector('input')
    slider?.addEventListener('input', () => {
      if (line !== null) line.textContent = slider.value
    })
  })
  return page
}

/** Places of the slider at which the page is asked what it would write. */
const PLACES = 100

/** What the page has written: an attribute of an element, its value, or the n-th of its texts (`text 0`). */
type Write = { readonly element: number; readonly name: string; readonly text: string | null }

/**
 * The board's own markup and styles without its script: a listener writes for each place of the slider what the live
 * page has written there, where it differs from what stands. What the page adds or moves is left out.
 * @param live the page itself, at rest.
 */
export async function floorPage(browser: Browser, live: Page): Promise<Page> {
  const { page } = await newVisitor(browser, 1)
  const { html, writes } = await live.evaluate(frozen, { selector: SLIDER, places: PLACES })
  const address = new URL('floor', live.url()).href
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }))
  await page.goto(address)
  await page.evaluate(follow, { selector: SLIDER, writes })
  return page
}

type Way = { readonly selector: string; readonly places: number }

/** In the live page: numbers its elements, walks the slider from end to end, and reads what differs. */
async function frozen({ selector, places }: Way): Promise<{ html: string; writes: Write[][] }> {
  const painted = () =>
    new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
  const slider = document.querySelector<HTMLInputElement>(selector)
  if (slider === null) throw new Error('no slider')
  const elements = Array.from(document.body.querySelectorAll('*'))
  for (const [i, element] of elements.entries()) element.setAttribute('data-element', String(i))

  // As they stand in markup: neighbours are one text, and an empty one is none.
  const texts = elements.map((element) => {
    const runs: Text[][] = []
    for (const node of element.childNodes) {
      if (!(node instanceof Text) || node.data === '') continue
      if (node.previousSibling instanceof Text && runs.length > 0) runs.at(-1)?.push(node)
      else runs.push([node])
    }
    return runs
  })
  const states = () =>
    elements.map((element, i) => {
      const state = new Map(Array.from(element.attributes, ({ name, value }) => [name, value]))
      for (const [n, run] of (texts[i] ?? []).entries()) state.set(`text ${n}`, run.map(({ data }) => data).join(''))
      if (element instanceof HTMLInputElement && element !== slider) state.set('value', element.value)
      return state
    })
  const copy = document.documentElement.cloneNode(true) as Element
  for (const element of elements) {
    const twin = () => copy.querySelector(`[data-element="${element.getAttribute('data-element')}"]`)
    if (element instanceof HTMLInputElement) twin()?.setAttribute('value', element.value)
    if (element instanceof HTMLOptionElement && element.selected) twin()?.setAttribute('selected', '')
  }
  for (const element of copy.querySelectorAll('script, template, meta[http-equiv], link:not([rel=stylesheet])'))
    element.remove()

  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  const first = states()
  const seen: Map<string, string>[][] = []
  slider.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
  for (let place = 0; place <= places; place++) {
    set?.call(slider, String((Number(slider.max) * place) / places))
    slider.dispatchEvent(new Event('input', { bubbles: true }))
    await painted()
    seen.push(states())
  }
  // As if nothing had been moved.
  slider.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true }))

  // What is never written need not be listened for.
  const moving = first.flatMap((state, element) => {
    const names = new Set(seen.flatMap((at) => [...(at[element]?.keys() ?? [])]))
    return [...names, ...state.keys()]
      .filter((name, i, all) => all.indexOf(name) === i)
      .filter((name) => seen.some((at) => at[element]?.get(name) !== state.get(name)))
      .map((name) => ({ element, name }))
  })
  const writes = seen.map((at) =>
    moving.map(({ element, name }) => ({ element, name, text: at[element]?.get(name) ?? null })),
  )
  return { html: `<!doctype html>${copy.outerHTML}`, writes }
}

/** In the floor page. */
function follow({ selector, writes }: { readonly selector: string; readonly writes: Write[][] }): void {
  const slider = document.querySelector<HTMLInputElement>(selector)
  if (slider === null) throw new Error('no slider')
  const places = (writes[0] ?? []).map(({ element, name }) => {
    const at = document.querySelector(`[data-element="${element}"]`)
    const [, n] = /^text (\d+)$/.exec(name) ?? []
    const node =
      at !== null && n !== undefined ? [...at.childNodes].filter((child) => child instanceof Text)[Number(n)] : null
    return { at, name, node, stands: undefined as string | null | undefined }
  })
  slider.addEventListener('input', () => {
    const step = Math.round(((writes.length - 1) * Number(slider.value)) / Number(slider.max))
    for (const [i, { text }] of (writes[step] ?? []).entries()) {
      const place = places[i]
      if (place === undefined || place.stands === text) continue
      place.stands = text
      const { at, name, node } = place
      if (node) node.data = text ?? ''
      else if (name === 'value') (at as HTMLInputElement).value = text ?? ''
      else if (text === null) at?.removeAttribute(name)
      else at?.setAttribute(name, text)
    }
  })
}
