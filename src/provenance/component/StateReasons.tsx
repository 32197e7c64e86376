import { useAnalysis } from '#analysis/Analysis.tsx'
import type { ComponentAssessment } from '#core/engine/index.ts'
import { useWords } from '#i18n/useT.ts'
import { type Entry, isLater } from '../standing.ts'
import styles from './StateReasons.module.css'

type Props = { readonly assessment: ComponentAssessment; readonly entries: readonly Entry[] }

/** Why a component stands where it stands, what the active rules make of that, and what would clear it. */
export function StateReasons({ assessment, entries }: Props) {
  const t = useWords()
  const { scenario, choices } = useAnalysis()
  const words = t.provenance
  const { component, state, reading, effect } = assessment
  const { consequences, proof, unknown } = choices.rules
  const consequence = consequences[component]
  const distinct = [...new Map(entries.map((e) => [e.claim.id, e])).values()]
  const off = distinct.filter((e) => e.standing === 'off').length
  const later = distinct.filter(isLater).length
  const isOnlyContext = state === 'clear' && distinct.some((e) => e.standing === 'context')
  const clears = state === 'clear' || state === 'cleared' ? undefined : words.clearsState[state]

  return (
    <dl className={styles.reasons}>
      <div>
        <dt>{words.why}</dt>
        <dd>
          {[
            words.whyState[state],
            ...(isOnlyContext ? [words.whyContext] : []),
            ...(off > 0 ? [words.whyOff(off)] : []),
            ...(later > 0 ? [words.whyLater(later)] : []),
          ].join(' ')}
        </dd>
      </div>
      <div>
        <dt>{t.rules.readingOf(scenario.rules.preset)}</dt>
        <dd>
          {consequence === 'fail'
            ? words.rule.fail(words.proofIs[proof], words.unknownTo[unknown])
            : words.rule[consequence]}{' '}
          <span data-fails={effect === 'fail' || undefined} className={styles.so}>
            {words.so(reading === 'unknown' ? words.unknownTo[effect] : t.rules.readings[reading])}
          </span>
        </dd>
      </div>
      {clears !== undefined && (
        <div>
          <dt>{words.clears}</dt>
          <dd>{clears}</dd>
        </div>
      )}
    </dl>
  )
}
