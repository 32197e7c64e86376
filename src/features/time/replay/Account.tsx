import { memo } from 'react'
import { type Account as AccountFacts, type CheckedVerdict, isNewerThan } from '#analysis/replayAccount.ts'
import type { Competition } from '#core/engine/index.ts'
import { RULE_SETS } from '#core/engine/index.ts'
import type { ReadingId } from '#i18n/ko/rules.ts'
import { namer, verdictFacts } from '#i18n/names.ts'
import { plain } from '#i18n/segments.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { ChoiceTable } from './ChoiceTable.tsx'
import styles from './replay.module.css'

type Props = { readonly account: AccountFacts; readonly competition: Competition; readonly reading: ReadingId }

/** The verdict of the day before beside what was decided, and how much of a match is hindsight. */
export const Account = memo(function Account({ account, competition, reading }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const name = namer(competition, locale)
  const { eve, decided, verdict, thenKnown } = account
  const words = t.replay.account
  const sentence = ({ evaluation }: CheckedVerdict) => plain(t.verdict.sentence(verdictFacts(evaluation, name)))
  const compared = ({ agreement: { kind, right, missed, wrong } }: CheckedVerdict) =>
    kind === 'partly' ? t.verdict.agreement.partly(right, missed, wrong) : t.verdict.agreement[kind]
  const isBlank = account.listed.every(({ evaluation }) =>
    evaluation.notices.some((n) => n.code === 'no-benchmark-left'),
  )
  const isNewer = reading !== 'custom' && isNewerThan(reading, eve)

  return (
    <section aria-labelledby="replay-account" className={styles.part}>
      <h3 id="replay-account">{words.title(eve)}</h3>
      <dl className={styles.facing}>
        <div>
          <dt>{words.said(eve)}</dt>
          <dd>{sentence(verdict)}</dd>
        </div>
        <div>
          <dt>{words.happened(decided)}</dt>
          <dd>{words.out((competition.actual?.out ?? []).map((o) => ({ ...name(o.team), route: o.route })))}</dd>
        </div>
        <div>
          <dt>{words.verdict}</dt>
          <dd>{compared(verdict)}</dd>
        </div>
      </dl>
      {isBlank && <p>{words.nothingKnown}</p>}
      {(isNewer || reading === 'custom') && (
        <>
          <p className={styles.honest}>
            <strong>
              {reading === 'custom' ? words.custom : words.newer(RULE_SETS[reading].knownFrom ?? '', eve)}
            </strong>{' '}
            {words.thenSaid}
          </p>
          <ul className={styles.thenSaid}>
            {thenKnown.map((then) => (
              <li key={then.reading}>
                <span className={styles.term}>{words.reading(then.reading)}</span> {sentence(then)}{' '}
                <span className="quiet">({compared(then)})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="quiet">{words.known}</p>
      {!isBlank && <ChoiceTable account={account} competition={competition} />}
    </section>
  )
})
