import type { DataBase } from '#data/base.ts'
import { allowBase, type OpeningBase, withLinkedBase } from '#data/chosenBase.ts'
import { useWords } from '#i18n/useT.ts'
import styles from './LoadProblem.module.css'

type Props = {
  readonly opening: Exclude<OpeningBase, { readonly kind: 'use' }>
  readonly tab: Storage | null
  readonly onSettle: (base: DataBase) => void
}

/** Asks whether another's data may be fetched, or says why an address cannot be used. */
export function BaseQuestion({ opening, tab, onSettle }: Props) {
  const t = useWords()
  const words = t.dataSource
  const refuse = () => {
    window.history.replaceState(window.history.state, '', withLinkedBase(window.location.href, null))
    onSettle(opening.otherwise)
  }
  const nameOf = ({ bundled, origin }: DataBase) => (bundled ? t.app.bundled : origin)

  return (
    <main className={styles.problem} aria-labelledby="base-question">
      <h1 id="base-question" className={styles.question}>
        {opening.kind === 'ask' ? words.ask.title : words.refused.title}
      </h1>
      <dl>
        <dt>{words.address}</dt>
        <dd className={styles.address}>
          <bdi>{opening.kind === 'ask' ? opening.base.url : opening.text.slice(0, 300)}</bdi>
        </dd>
        {opening.kind === 'ask' && (
          <>
            <dt>{words.origin}</dt>
            <dd className={styles.address}>
              <strong>{opening.base.origin}</strong>
            </dd>
          </>
        )}
      </dl>
      <p>{opening.kind === 'ask' ? words.ask.explain : words.problem[opening.problem]}</p>
      <p className="buttons">
        {opening.kind === 'ask' && (
          <button
            type="button"
            onClick={() => {
              allowBase(tab, opening.base)
              onSettle(opening.base)
            }}
          >
            {words.ask.allow(opening.base.origin)}
          </button>
        )}
        <button type="button" onClick={refuse}>
          {words.ask.refuse(nameOf(opening.otherwise))}
        </button>
      </p>
    </main>
  )
}
