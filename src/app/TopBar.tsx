import { TOOL_LIST } from '#features/places/tools.ts'
import { LANGUAGE_NAMES } from '#i18n/languageNames.ts'
import { LOCALES } from '#i18n/locale.ts'
import { useLanguage } from '#i18n/useT.ts'
import { MoreTools } from './MoreTools.tsx'
import { ToolButton } from './ToolButton.tsx'
import styles from './TopBar.module.css'

/** The name on the left; what is done with the whole page on the right. */
export function TopBar() {
  const { t, locale, setLocale } = useLanguage()

  return (
    <header className={styles.bar}>
      <p className={styles.name}>{t.app.name}</p>
      <div className={styles.tools}>
        {TOOL_LIST.filter(({ place }) => place === 'bar').map((tool) => (
          <ToolButton key={tool.id} {...tool} />
        ))}
        <MoreTools />
        <fieldset className={styles.languages}>
          <legend className="visually-hidden">{t.app.language}</legend>
          {LOCALES.map((l) => (
            <button key={l} type="button" lang={l} aria-pressed={l === locale} onClick={() => setLocale(l)}>
              {LANGUAGE_NAMES[l]}
            </button>
          ))}
        </fieldset>
      </div>
    </header>
  )
}
