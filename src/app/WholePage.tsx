import { type ReactNode, Suspense, useEffect } from 'react'
import { LanguageProvider } from '#i18n/LanguageProvider.tsx'
import { LANGUAGE_NAMES } from '#i18n/languageNames.ts'
import type { Locale } from '#i18n/locale.ts'
import type { FirstMessages, Messages } from '#i18n/messages.ts'
import { useT } from '#i18n/useT.ts'
import { Boundary } from '#ui/Boundary.tsx'
import { Failure } from '#ui/Failure.tsx'
import { MissingParts } from '#ui/MissingParts.tsx'
import { reportMissing } from '#ui/missingParts.ts'
import { reloadPage } from '#ui/reloadPage.ts'
import { watchLooks } from './pageLooks.ts'

type Props = {
  readonly initial: { readonly locale: Locale; readonly messages: FirstMessages; readonly words?: Messages }
  readonly children: ReactNode
}

/** What stands around each of our pages: its language, and words in place of an empty page whatever fails within. */
export function WholePage({ initial, children }: Props) {
  useEffect(watchLooks, [])
  return (
    <LanguageProvider initial={initial} onMissing={reportLanguage}>
      <Whole>{children}</Whole>
      <MissingParts />
    </LanguageProvider>
  )
}

function Whole({ children }: { readonly children: ReactNode }) {
  const t = useT()
  const fallback = (_: unknown, again: () => void) => (
    <main>
      <Failure
        text={t.app.missing.whole}
        actions={[
          { label: t.app.retry, run: again },
          { label: t.app.missing.reload, run: () => void reloadPage() },
        ]}
      />
    </main>
  )
  return (
    <Boundary fallback={fallback}>
      <Suspense fallback={null}>{children}</Suspense>
    </Boundary>
  )
}

const LANGUAGE_PARTS = {
  ko: (t: FirstMessages) => t.app.missing.language(LANGUAGE_NAMES.ko),
  en: (t: FirstMessages) => t.app.missing.language(LANGUAGE_NAMES.en),
} as const satisfies Record<Locale, (t: FirstMessages) => string>

const reportLanguage = (locale: Locale, again: () => void) => reportMissing({ name: LANGUAGE_PARTS[locale], again })
