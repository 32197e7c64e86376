import { useAnalysis } from '#analysis/Analysis.tsx'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { SourceList } from '#provenance/SourceList.tsx'
import styles from './Texts.module.css'

/** Every text that says what "from scratch" means, numbered as the table of the rule sets cites them. */
export function Texts() {
  const { locale } = useLanguage()
  const t = useWords()
  const { definitions } = useAnalysis().dataset.provenance
  return (
    <details className={styles.details}>
      <summary>{t.provenance.definitions(definitions.length)}</summary>
      <ol className={styles.list}>
        {definitions.map((d, i) => (
          <li key={d.id}>
            <p>
              {t.explanation.presets.refs([i + 1])} <strong>{t.provenance.definitionBy[d.by]}</strong>{' '}
              <span className={styles.date}>{d.date}</span>
            </p>
            <p>{d.text[locale]}</p>
            <SourceList ids={d.sources} />
          </li>
        ))}
      </ol>
    </details>
  )
}
