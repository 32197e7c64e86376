/** The two looks of a picture. */
export const PICTURE_THEMES = ['light', 'dark'] as const
export type PictureTheme = (typeof PICTURE_THEMES)[number]

/** A colour of the page as a value: `var(--ink)` gives `#1b1b1a`, or what it falls back to; others come back as they are. */
export type Palette = (colour: string) => string

/**
 * What `read` finds while the page has this look. The look is put back before the browser paints, so that
 * nobody sees it.
 */
export function underTheme<T>(theme: PictureTheme, read: () => T): T {
  const { dataset } = document.documentElement
  const before = dataset['theme']
  dataset['theme'] = theme
  try {
    return read()
  } finally {
    if (before === undefined) delete dataset['theme']
    else dataset['theme'] = before
  }
}

/** The page's colours as they are in this look. */
export function paletteOf(theme: PictureTheme): Palette {
  const known = new Map<string, string>()
  const resolve: Palette = (colour) => {
    const [, name, instead] = /^var\((--[\w-]+)(?:, (.+))?\)$/.exec(colour) ?? []
    if (name === undefined) return colour
    const found =
      known.get(name) ??
      ofTheme(
        underTheme(theme, () => asComputed(name)),
        theme,
      )
    known.set(name, found)
    if (found !== '') return found
    return instead === undefined ? '#000' : resolve(instead)
  }
  return resolve
}

const asComputed = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

/** Browsers keep `light-dark(…)` in a custom property as it was written, where the build has not replaced it. */
const ofTheme = (value: string, theme: PictureTheme): string =>
  value.replace(/light-dark\(\s*([^,()]+),\s*([^,()]+)\)/g, theme === 'light' ? '$1' : '$2')
