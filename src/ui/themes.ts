export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Where the reader's choice lies. */
export const THEME_KEY = 'cutline.theme'

export const themeFor = (kept: string | null): Theme => THEMES.find((theme) => theme === kept) ?? 'system'

/** The device's own setting unless the reader chose one. */
export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
