import { TAB_IDS } from '#page/pageStore.ts'
import { chooseTab } from '../../useOpenTab.ts'
import { type ItemSource, named } from '../items.ts'

export const tabItems: ItemSource = (context) =>
  TAB_IDS.map((id) => ({
    id: `tab ${id}`,
    group: 'tabs',
    names: named(context, ({ words }) => words.app.tabs[id]),
    run: () => {
      chooseTab(id)
      requestAnimationFrame(() => {
        const tab = document.querySelector<HTMLElement>(`[data-tab="${id}"]`)
        tab?.scrollIntoView({ block: 'start' })
        tab?.focus({ preventScroll: true })
      })
    },
  }))
