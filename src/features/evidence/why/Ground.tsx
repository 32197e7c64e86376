import { useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import type { ClaimId, GateGround } from '#core/engine/index.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { wholeDates } from '#ui/wholeDates.tsx'
import styles from './TeamExplanation.module.css'

/** One deciding component: its claim with speaker and date, and the answer beside it. */
export function Ground({
  ground: { component, state, reading, effect, claims, answers },
}: {
  readonly ground: GateGround
}) {
  const t = useWords()
  const all = useAnalysis().dataset.competition.claims
  const words = t.explanation
  const [claim, ...others] = claims
  const [answer, ...more] = answers
  const [isOpen, setOpen] = useState(false)
  const stance = all.find((c) => c.id === claim)?.stance ?? ''
  const isOwnWord = stance === 'admitted'
  const so = reading === 'unknown' ? words.so.unknown[effect] : words.so[reading]
  return (
    <li>
      <strong>{words.ground(t.rules.components[component], state)}</strong> {so}
      {claim !== undefined && (
        <p className={styles.said}>
          <ClaimStatement id={claim} />
          {isOwnWord && <span className={styles.muted}> {t.provenance.stance[stance]}.</span>}{' '}
          {others.length > 0 && words.alsoRaised(others.length)}
        </p>
      )}
      <div className={styles.said}>
        {answer === undefined ? (
          <span className={styles.muted}>{isOwnWord ? t.provenance.ownWords : words.noAnswer}</span>
        ) : (
          <>
            <span className={styles.muted}>{words.answer}</span> <ClaimStatement id={answer} />
          </>
        )}
        {more.length > 0 && (
          <details className={styles.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{words.moreAnswers(more.length)}</summary>
            <ul>
              {/* Drawn when it is opened: there may be thousands. */}
              {isOpen &&
                more.map((id) => (
                  <li key={id}>
                    <ClaimStatement id={id} />
                  </li>
                ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  )
}

/** Who, when, what: in this order, so that nobody's claim reads as ours. */
function ClaimStatement({ id }: { readonly id: ClaimId }) {
  const { locale } = useLanguage()
  const t = useWords()
  const claim = useAnalysis().dataset.competition.claims.find((c) => c.id === id)
  if (claim === undefined) return <>{id}</>
  const { first, last } = claim.public
  return (
    <>
      <span className={styles.muted}>
        {wholeDates(t.explanation.said(claim.by[locale], t.rules.when(first, last)))}
      </span>{' '}
      {wholeDates(claim.statement[locale])}
    </>
  )
}
