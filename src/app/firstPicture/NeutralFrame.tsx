import { app as english } from '#i18n/en/app.ts'
import { app as korean } from '#i18n/ko/app.ts'
import type { Locale } from '#i18n/locale.ts'
import dashboard from '../Dashboard.module.css'
import bar from '../TopBar.module.css'

const LOADING: Readonly<Record<Locale, string>> = { ko: korean.loading, en: english.loading }

/** The page without a verdict, in either language: what stands where the link or the browser says that it is another. */
export function NeutralFrame() {
  return (
    <div className={dashboard.page}>
      <header className={bar.bar}>
        <p className={bar.name}>{korean.name}</p>
      </header>
      <main className={dashboard.main}>
        <p className="neutral-sentence">
          {Object.entries(LOADING).map(([locale, text]) => (
            <span key={locale} lang={locale}>
              {text}
            </span>
          ))}
        </p>
        <div className="neutral-board" />
      </main>
    </div>
  )
}
