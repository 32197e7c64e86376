/**
 * A small script of its own in the head of the built page: chooses what stands before the page does, and puts it there
 * while the browser still reads the file, so that nothing else is ever painted. Without it the Korean board stays hidden
 * until the page has started.
 */
import { BASE_KEY } from '#data/chosenBase.ts'
import { LOCALE_KEY, localeFor } from '#i18n/locale.ts'
import { OWN_KEY } from '#state/scenario/persistence.ts'
import { showTheme, THEME_KEY, themeFor } from '#ui/themes.ts'
import { PICTURE, templateId } from '../picturePlace.ts'
import { type Picture, pictureFor } from './pictureFor.ts'

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    // Blocked for the page as well.
    return null
  }
}

function choose(): Picture {
  try {
    showTheme(themeFor(kept(THEME_KEY)))
    const { protocol, search } = location
    const locale = localeFor(new URLSearchParams(search).get('lang'), kept(LOCALE_KEY), navigator.languages)
    document.documentElement.lang = locale
    return pictureFor({ protocol, search, locale, kept: { scenario: kept(OWN_KEY), base: kept(BASE_KEY) } })
  } catch {
    return 'neutral'
  }
}

/** What has been read of the file is put right; true once nothing is left to do. */
function place(picture: Picture): boolean {
  const board = document.querySelector<HTMLElement>(`[${PICTURE}="ko"]`)
  if (picture === 'ko') {
    board?.removeAttribute('hidden')
    return board !== null
  }
  // What is still to be read of it goes where it went.
  board?.remove()
  const template = document.getElementById(templateId(picture))
  // Read to its end once something stands behind it.
  if (!(template instanceof HTMLTemplateElement) || template.nextElementSibling === null) return false
  document.getElementById('root')?.prepend(document.importNode(template.content, true))
  return true
}

const picture = choose()
// Called between a piece of the file that was read and the frame that would paint it.
new MutationObserver((_, observer) => {
  if (place(picture)) observer.disconnect()
}).observe(document, { childList: true, subtree: true })
