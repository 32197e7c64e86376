import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { showTheme, THEME_KEY, type Theme, themeFor } from './themes.ts'

function keptTheme(): Theme {
  try {
    return themeFor(localStorage.getItem(THEME_KEY))
  } catch {
    return 'system'
  }
}

const themeStore = createStore<Theme>(keptTheme)

/** Sets the kept theme before the first paint. */
export const applyTheme = (): void => showTheme(themeNow())

export function setTheme(theme: Theme): void {
  themeStore.setState(theme)
  showTheme(theme)
  try {
    localStorage.setItem(THEME_KEY, theme)
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
}

export const themeNow = (): Theme => themeStore.getState()

export const useTheme = (): Theme => useStore(themeStore)
