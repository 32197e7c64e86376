import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { forgetMissingWords, loadMessages, loadWords } from './loadMessages.ts'
import { LOCALE_KEY, type Locale, localeFor } from './locale.ts'
import type { FirstMessages, Messages } from './messages.ts'
import { LanguageContext } from './useT.ts'

/** The language to begin with: see `localeFor`. */
export function initialLocale(): Locale {
  const asked = new URLSearchParams(window.location.search).get('lang')
  return localeFor(asked, keptLocale(), navigator.languages)
}

function keptLocale(): string | null {
  try {
    return localStorage.getItem(LOCALE_KEY)
  } catch {
    // Storage is blocked: the browser's language decides.
    return null
  }
}

const ignore = () => {}

/** What the reader chose lasts: a reload goes by the address first. */
function keep(locale: Locale): void {
  const address = new URL(window.location.href)
  if (address.searchParams.has('lang') && address.searchParams.get('lang') !== locale) {
    address.search = address.search.replace(/([?&]lang=)[^&]*/, `$1${locale}`)
    window.history.replaceState(window.history.state, '', address)
  }
  try {
    localStorage.setItem(LOCALE_KEY, locale)
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
}

type Loaded = {
  readonly locale: Locale
  readonly messages: FirstMessages
  /** All words, where they are at hand already. */
  readonly words?: Messages
}

type Props = {
  readonly initial: Loaded
  /** The words of another language could not be fetched; `again` asks for them once more. */
  readonly onMissing?: (locale: Locale, again: () => void) => void
  readonly children: ReactNode
}

/** Gives the words of one language to all below; the other language is fetched when it is asked for. */
export function LanguageProvider({ initial, onMissing = ignore, children }: Props) {
  const [loaded, setLoaded] = useState(initial)
  const wanted = useRef(initial.locale)

  useEffect(() => {
    document.documentElement.lang = loaded.locale
    document.title = loaded.messages.app.documentTitle
  }, [loaded])

  const value = useMemo(() => {
    const setLocale = (locale: Locale) => {
      wanted.current = locale
      forgetMissingWords()
      // All words at once, so that nothing that is open has to wait for its own.
      Promise.all([loadMessages(locale), loadWords(locale)]).then(
        ([messages, words]) => {
          if (wanted.current !== locale) return
          setLoaded({ locale, messages, words })
          keep(locale)
        },
        () => {
          if (wanted.current === locale) onMissing(locale, () => setLocale(locale))
        },
      )
    }
    return { locale: loaded.locale, t: loaded.messages, words: loaded.words ?? null, setLocale }
  }, [loaded, onMissing])
  return <LanguageContext.Provider value={value}>{children}</LanguageContext.Provider>
}
