import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'cutline.theme'

function keptTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY)
    return THEMES.find((t) => t === kept) ?? 'system'
  } catch {
    return 'system'
  }
}

const themeStore = createStore<Theme>(keptTheme)

/** Sets the kept theme before the first paint. */
export function applyTheme(theme: Theme = themeStore.getState()): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

export function setTheme(theme: Theme): void {
  themeStore.setState(theme)
  applyTheme(theme)
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
}

export const themeNow = (): Theme => themeStore.getState()

export const useTheme = (): Theme => useStore(themeStore)
