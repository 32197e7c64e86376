import { useEffect, useRef } from 'react'
import { useWords } from '#i18n/useT.ts'
import { useComparison } from '#state/comparison/comparison.ts'
import { MIN_COMPARED } from '#state/comparison/comparisonLink.ts'
import { DECK_IDS, type DeckId } from '#state/navigation/presentStore.ts'
import { useScenarios } from '#state/savedScenarios/listedScenarios.ts'
import styles from './Presentation.module.css'

/** What to present, and the keys to do it with. */
export function DeckChoice({ onChoose }: { readonly onChoose: (deck: DeckId) => void }) {
  const t = useWords()
  const words = t.present.choose
  const first = useRef<HTMLButtonElement>(null)
  const kept = useScenarios().length
  const compared = useComparison().length
  useEffect(() => first.current?.focus(), [])
  const decks = {
    story: { help: words.storyHelp, isThere: true },
    this: { help: words.thisHelp, isThere: true },
    compare: { help: words.compareHelp(compared), isThere: compared >= MIN_COMPARED },
    own: { help: words.ownHelp(kept), isThere: kept > 0 },
  } satisfies Record<DeckId, { readonly help: string; readonly isThere: boolean }>
  const { title, ...keys } = t.present.keys

  return (
    <div className={styles.choice}>
      <h1>{words.title}</h1>
      <p>{words.explain}</p>
      <ul className={styles.decks}>
        {DECK_IDS.map((id, i) => (
          <li key={id}>
            <button
              type="button"
              ref={i === 0 ? first : undefined}
              disabled={!decks[id].isThere}
              onClick={() => onChoose(id)}
            >
              {words[id]}
            </button>
            <p>{decks[id].help}</p>
          </li>
        ))}
      </ul>
      <h2>{title}</h2>
      <ul className={styles.keys}>
        {Object.values(keys).map((key) => (
          <li key={key}>{key}</li>
        ))}
      </ul>
      <p className={styles.address}>
        {words.link} <code>?present=story</code>
      </p>
    </div>
  )
}
