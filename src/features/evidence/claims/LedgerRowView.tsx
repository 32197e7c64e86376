import { useId } from 'react'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { AnswerNote } from '#provenance/AnswerNote.tsx'
import { ClaimEntry } from '#provenance/ClaimEntry.tsx'
import { claimAnchor, teamAnchor } from '#provenance/links.ts'
import type { Entry } from '#provenance/standing.ts'
import { TeamMark } from '#ui/TeamMark.tsx'
import { CopyClaimLink } from './CopyClaimLink.tsx'
import styles from './LedgerRowView.module.css'
import type { LedgerRow } from './ledgerRows.ts'

type Props = { readonly row: LedgerRow; readonly isTarget: boolean }

/** A claim on the left; on the right what answers it, what it answers, and where its sources are at odds. */
export function LedgerRowView({ row, isTarget }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const id = useId()
  const { team, entry, answers, answered, conflicts, isOnlyWeak } = row
  const { claim } = entry
  const words = t.ledger

  return (
    <li
      id={claimAnchor(claim.id)}
      className={styles.row}
      data-target={isTarget || undefined}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
    >
      <div className={styles.head}>
        <h3 id={`${id}-title`}>
          <TeamMark team={team.id} /> <a href={`#${teamAnchor(team.id)}`}>{team.name[locale]}</a>
          <span className="visually-hidden"> {claim.id}</span>
        </h3>
        <CopyClaimLink claim={claim.id} />
      </div>
      <div className={styles.sides}>
        <ClaimEntry entry={entry} column={null} entered={team.entry.models}>
          {isOnlyWeak && <p className={styles.note}>{words.onlyWeak}</p>}
        </ClaimEntry>
        <div className={styles.beside}>
          {claim.polarity === 'adverse' && (
            <>
              <h4 className={styles.label}>{t.provenance.answers}</h4>
              <AnswerNote thread={{ raised: entry, answers }} />
              {answers.map((answer) => (
                <ClaimEntry key={answer.claim.id} entry={answer} column={null} entered={team.entry.models} again>
                  <a className={styles.jump} href={`#${claimAnchor(answer.claim.id)}`}>
                    {words.sourcesAt(answer.claim.id)}
                  </a>
                </ClaimEntry>
              ))}
            </>
          )}
          {answered.length > 0 && (
            <>
              <h4 className={styles.label}>{words.answersTo}</h4>
              <ul className={styles.refs}>
                {answered.map((raised) => (
                  <li key={raised.claim.id}>
                    <a className={styles.jump} href={`#${claimAnchor(raised.claim.id)}`}>
                      {reference(raised)}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
          {conflicts.length > 0 && (
            <>
              <h4 className={styles.label}>{words.conflict}</h4>
              {conflicts.map((conflict) => (
                <p key={conflict.id} className={styles.conflict}>
                  {conflict.text[locale]}
                </p>
              ))}
            </>
          )}
        </div>
      </div>
    </li>
  )

  function reference({ claim: raised }: Entry): string {
    return `${raised.id}: ${raised.by[locale]}, ${t.rules.when(raised.public.first, raised.public.last)}`
  }
}
