import { useEffect, useRef } from 'react'
import { useWords } from '#i18n/useT.ts'
import { useScenarios } from '#library/keptScenarios.ts'
import { DECK_IDS, type DeckId } from '#page/presentStore.ts'
import styles from './Presentation.module.css'

/** What to present, and the keys to do it with. */
export function DeckChoice({ onChoose }: { readonly onChoose: (deck: DeckId) => void }) {
  const t = useWords()
  const words = t.present.choose
  const first = useRef<HTMLButtonElement>(null)
  const kept = useScenarios().length
  useEffect(() => first.current?.focus(), [])
  const help = { story: words.storyHelp, this: words.thisHelp, own: words.ownHelp(kept) } satisfies Record<
    DeckId,
    string
  >
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
              disabled={id === 'own' && kept === 0}
              onClick={() => onChoose(id)}
            >
              {words[id]}
            </button>
            <p>{help[id]}</p>
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
