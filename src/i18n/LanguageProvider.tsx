import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { loadMessages, loadWords } from './loadMessages.ts'
import { isLocale, type Locale } from './locale.ts'
import type { FirstMessages, Messages } from './messages.ts'
import { LanguageContext } from './useT.ts'

const KEY = 'cutline.locale'

/** What the address asks for (`?lang=en`), else the reader's last choice, else the browser's language, else Korean. */
export function initialLocale(): Locale {
  const asked = new URLSearchParams(window.location.search).get('lang')
  if (isLocale(asked)) return asked
  try {
    const kept = localStorage.getItem(KEY)
    if (isLocale(kept)) return kept
  } catch {
    // Storage is blocked: fall through to the browser's language.
  }
  return navigator.languages.some((l) => l.startsWith('ko')) || !navigator.languages.some((l) => l.startsWith('en'))
    ? 'ko'
    : 'en'
}

type Loaded = {
  readonly locale: Locale
  readonly messages: FirstMessages
  /** All words, where they are at hand already. */
  readonly words?: Messages
}

/** Gives the words of one language to all below; the other language is fetched when it is asked for. */
export function LanguageProvider({ initial, children }: { readonly initial: Loaded; readonly children: ReactNode }) {
  const [loaded, setLoaded] = useState(initial)

  useEffect(() => {
    document.documentElement.lang = loaded.locale
    document.title = loaded.messages.app.documentTitle
  }, [loaded])

  const value = useMemo(
    () => ({
      locale: loaded.locale,
      t: loaded.messages,
      words: loaded.words ?? null,
      setLocale: (locale: Locale) => {
        // All words at once, so that nothing that is open has to wait for its own.
        void Promise.all([loadMessages(locale), loadWords(locale)]).then(([messages, words]) =>
          setLoaded({ locale, messages, words }),
        )
        try {
          localStorage.setItem(KEY, locale)
        } catch {
          // Storage is blocked: the choice lasts as long as the page.
        }
      },
    }),
    [loaded],
  )
  return <LanguageContext.Provider value={value}>{children}</LanguageContext.Provider>
}
