import { useAnalysis } from '#analysis/Analysis.tsx'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { claimAnchor } from '#provenance/links.ts'
import { OffReasonSelect } from '#provenance/OffReasonSelect.tsx'
import { toggleClaim } from '#state/scenario/actions.ts'
import { useScenario, useScenarioStore } from '#state/scenario/useScenario.ts'
import styles from './SetAside.module.css'

/** Every claim that the reader set aside, with the reason and a button that restores it; nothing where there is none. */
export function SetAside() {
  const { locale } = useLanguage()
  const t = useWords()
  const store = useScenarioStore()
  const { competition } = useAnalysis().dataset
  const reasons = useScenario((s) => s.scenario.claimsOff)
  const claims = competition.claims.filter((claim) => Object.hasOwn(reasons, claim.id))
  if (claims.length === 0) return null
  const words = t.provenance.offList
  return (
    <section className={styles.aside} aria-labelledby="rules-set-aside">
      <h3 id="rules-set-aside" className={styles.title}>
        {words.title(claims.length)}
      </h3>
      <ul className={styles.list}>
        {claims.map((claim) => (
          <li key={claim.id} className={styles.item}>
            <p>
              <a href={`#${claimAnchor(claim.id)}`}>{claim.id}</a> {claim.by[locale]},{' '}
              <span className={styles.date}>{t.rules.when(claim.public.first, claim.public.last)}</span>
            </p>
            <OffReasonSelect claim={claim.id} reason={reasons[claim.id] ?? 'unstated'} />
            <button
              type="button"
              className={styles.back}
              aria-label={words.backOf(claim.id)}
              onClick={() => toggleClaim(store, claim.id)}
            >
              {words.back}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
