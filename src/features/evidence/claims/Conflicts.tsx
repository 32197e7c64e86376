import { useAnalysis } from '#analysis/Analysis.tsx'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { claimAnchor } from '#provenance/links.ts'
import { SourceList } from '#provenance/SourceList.tsx'
import styles from './Conflicts.module.css'

/** Contradictions between sources, also those that concern no claim. */
export function Conflicts() {
  const { locale } = useLanguage()
  const t = useWords()
  const { conflicts } = useAnalysis().dataset.provenance
  if (conflicts.length === 0) return null
  return (
    <section aria-labelledby="ledger-conflicts" className={styles.section}>
      <h3 id="ledger-conflicts">{t.provenance.conflicts(conflicts.length)}</h3>
      <ul className={styles.list}>
        {conflicts.map((conflict) => (
          <li key={conflict.id}>
            <p>{conflict.text[locale]}</p>
            {conflict.claims !== undefined && (
              <p className={styles.claims}>
                {t.ledger.bearsOn}
                {conflict.claims.map((claim) => (
                  <a key={claim} href={`#${claimAnchor(claim)}`}>
                    {claim}
                  </a>
                ))}
              </p>
            )}
            <SourceList ids={conflict.sources} />
          </li>
        ))}
      </ul>
    </section>
  )
}
