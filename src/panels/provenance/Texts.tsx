import { useAnalysis } from '#analysis/Analysis.tsx'
import { SourceList } from '#evidence/SourceList.tsx'
import { useLanguage, useWords } from '#i18n/useT.ts'
import styles from './Texts.module.css'

/** What texts say "from scratch" means, and where the sources contradict one another. */
export function Texts() {
  const { locale } = useLanguage()
  const t = useWords()
  const { definitions, conflicts } = useAnalysis().dataset.provenance
  return (
    <>
      {definitions.length > 0 && (
        <details className={styles.details}>
          <summary>{t.provenance.definitions(definitions.length)}</summary>
          <ul className={styles.list}>
            {definitions.map((d) => (
              <li key={d.id}>
                <p>
                  <strong>{t.provenance.definitionBy[d.by]}</strong> <span className={styles.date}>{d.date}</span>
                </p>
                <p>{d.text[locale]}</p>
                <SourceList ids={d.sources} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {conflicts.length > 0 && (
        <details className={styles.details}>
          <summary>{t.provenance.conflicts(conflicts.length)}</summary>
          <ul className={styles.list}>
            {conflicts.map((c) => (
              <li key={c.id}>
                <p>{c.text[locale]}</p>
                <SourceList ids={c.sources} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
