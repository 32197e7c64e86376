import { useT } from '#i18n/useT.ts'
import styles from './MissingParts.module.css'
import { dismissMissing, tryMissingAgain, useMissingParts } from './missingParts.ts'
import { reloadPage } from './reloadPage.ts'

/** Says over the page which parts could not be fetched, and tries them again. Stands once on a page. */
export function MissingParts() {
  const t = useT()
  const parts = useMissingParts()
  if (parts.length === 0) return null
  return (
    <div role="alert" className={styles.bar}>
      <p>{t.app.missing.text(parts.map(({ name }) => name(t)).join(', '))}</p>
      <button type="button" className="text-button" onClick={tryMissingAgain}>
        {t.app.retry}
      </button>
      <button type="button" className="text-button" onClick={() => void reloadPage()}>
        {t.app.missing.reload}
      </button>
      <button type="button" className="text-button" onClick={dismissMissing}>
        {t.app.missing.close}
      </button>
    </div>
  )
}
