import { memo, useState } from 'react'
import { disagreements } from '#analysis/disagreements.ts'
import type { Competition, PolicyOutcome } from '#core/engine/index.ts'
import { namer, verdictFacts } from '#i18n/names.ts'
import { useLanguage } from '#i18n/useT.ts'
import styles from './Board.module.css'

type Props = { readonly policies: readonly PolicyOutcome[]; readonly competition: Competition }

/** Names the teams that other gap policies would eliminate, where they differ (docs/method.md, 4). */
export function PolicyNote({ policies, competition }: Props) {
  const { t, locale } = useLanguage()
  const name = namer(competition, locale)
  const texts = disagreements(policies).map(({ policies: names, verdicts, isFewer }) =>
    t.verdict.disagreement(names, verdictFacts({ verdicts }, name), isFewer),
  )
  return <PolicyText text={texts.join(' ')} />
}

/** Shows two lines; when pressed, the whole text as an overlay, so that nothing below it moves. */
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
