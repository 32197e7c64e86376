import { memo, useState } from 'react'
import { disagreements } from '#analysis/disagreements.ts'
import type { Competition, PolicyOutcome } from '#core/engine/index.ts'
import { namer, verdictFacts } from '#i18n/names.ts'
import { useLanguage } from '#i18n/useT.ts'
import styles from './Board.module.css'

type Props = { readonly policies: readonly PolicyOutcome[]; readonly competition: Competition }

/** Where other ways to treat gaps eliminate other teams: said, with the teams named (SPEC 3.4). */
export function PolicyNote({ policies, competition }: Props) {
  const { t, locale } = useLanguage()
  const name = namer(competition, locale)
  const texts = disagreements(policies).map(({ policies: names, verdicts, isFewer }) =>
    t.verdict.disagreement(names, verdictFacts({ verdicts }, name), isFewer),
  )
  return <PolicyText text={texts.join(' ')} />
}

/** Two lines of it are in sight; pressed, it shows the rest over what stands below, so that nothing moves. */
const PolicyText = memo(({ text }: { readonly text: string }) => {
  const [isWhole, setWhole] = useState(false)
  return (
    <div className={styles.policies}>
      {text !== '' && (
        <button type="button" aria-expanded={isWhole} onBlur={() => setWhole(false)} onClick={() => setWhole(!isWhole)}>
          {text}
        </button>
      )}
    </div>
  )
})
