import { useAnalysis } from '#analysis/Analysis.tsx'
import type { Claim } from '#engine/index.ts'
import { useLanguage } from '#i18n/useT.ts'
import styles from './AnswerInSight.module.css'
import { claimAnchor } from './links.ts'

/** Beside something that was raised and is only named: who answered it and when, each a way to the words. */
export function AnswerInSight({ claim }: { readonly claim: Claim }) {
  const { t, locale } = useLanguage()
  const { dataset, choices } = useAnalysis()
  const words = t.rules.inSight
  const answers = dataset.competition.claims
    .filter((other) => other.answers.includes(claim.id) && other.public.first <= choices.asOf)
    .sort((a, b) => (a.public.first < b.public.first ? -1 : Number(a.public.first > b.public.first)))
  return (
    <span className={styles.answers}>
      <a href={`#${claimAnchor(claim.id)}`}>{claim.id}</a> ·{' '}
      {answers.length === 0
        ? claim.stance === 'admitted'
          ? words.own
          : words.none
        : answers.map((answer, i) => (
            <span key={answer.id}>
              {i === 0 ? `${words.answered} ` : ', '}
              <a href={`#${claimAnchor(answer.id)}`}>
                {answer.by[locale]}, {t.rules.when(answer.public.first, answer.public.last)}
              </a>
            </span>
          ))}
    </span>
  )
}
