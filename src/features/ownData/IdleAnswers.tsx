import { type Claim, idleAnswers } from '#core/engine/index.ts'
import { useWords } from '#i18n/useT.ts'
import styles from './ownData.module.css'

const SHOWN = 20

/** Claims of a file whose list `answers` moves nothing, so that nobody relies on it. */
export function IdleAnswers({ claims }: { readonly claims: readonly Claim[] }) {
  const { idle, issues } = useWords().ownData
  const found = idleAnswers(claims)
  if (found.length === 0) return null
  return (
    <details className={styles.issues} open>
      <summary>{idle.title(found.length)}</summary>
      <p className={styles.help}>{idle.explain}</p>
      <ul>
        {found.slice(0, SHOWN).map(({ claim, answered }) => (
          <li key={claim}>
            <bdi>{idle.line(claim, answered.join(', '))}</bdi>
          </li>
        ))}
        {found.length > SHOWN && <li>{issues.more(found.length - SHOWN)}</li>}
      </ul>
    </details>
  )
}
