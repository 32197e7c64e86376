import { useQuery } from '@tanstack/react-query'
import { correctionsQuery } from '#data/queries.ts'
import { useBase } from '#data/useBase.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { Panel } from '#ui/Panel.tsx'
import styles from './Corrections.module.css'

/** What was corrected in released data and why, and how to report an error. */
export function Corrections() {
  const { locale } = useLanguage()
  const t = useWords()
  const base = useBase()
  const { data, error, refetch } = useQuery(correctionsQuery(base))
  const words = t.ledger.corrections
  return (
    <Panel id="corrections" title={words.title}>
      <div className={styles.section}>
        {data === undefined && error === null && <p>{t.app.loading}</p>}
        {data === undefined && error !== null && (
          <p role="alert">
            {words.failed}{' '}
            <button type="button" className={styles.retry} onClick={() => void refetch()}>
              {t.app.retry}
            </button>
          </p>
        )}
        {data?.corrections.length === 0 && <p>{words.none}</p>}
        {data !== undefined && data.corrections.length > 0 && (
          <ol className={styles.list}>
            {data.corrections.map((correction) => (
              <li key={`${correction.date} ${correction.file} ${correction.what.en}`}>
                <p>
                  <time dateTime={correction.date}>{correction.date}</time> {correction.what[locale]}
                </p>
                <p>{words.because(correction.reason[locale])}</p>
                <p className={styles.where}>
                  {correction.file} · {t.app.dataVersion(correction.dataVersion)}
                </p>
              </li>
            ))}
          </ol>
        )}
        <p className={styles.how}>{words.how}</p>
      </div>
    </Panel>
  )
}
