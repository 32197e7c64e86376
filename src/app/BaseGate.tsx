import { type ReactNode, useState } from 'react'
import type { DataBase } from '#data/base.ts'
import { allowBase, type OpeningBase, withLinkedBase } from '#data/chosenBase.ts'
import { BaseProvider } from '#data/useBase.ts'
import { useT } from '#i18n/useT.ts'
import styles from './LoadProblem.module.css'
import { narrowConnections } from './narrowConnections.ts'

type Props = { readonly opening: OpeningBase; readonly tab: Storage | null; readonly children: ReactNode }

/** Lets nothing be fetched before it is settled from where. */
export function BaseGate({ opening, tab, children }: Props) {
  const t = useT()
  const [base, setBase] = useState<DataBase | null>(opening.kind === 'use' ? opening.base : null)
  if (base !== null) return <BaseProvider base={base}>{children}</BaseProvider>
  if (opening.kind === 'use') return null

  const words = t.dataSource
  const settle = (chosen: DataBase) => {
    narrowConnections(chosen)
    setBase(chosen)
  }
  const refuse = () => {
    window.history.replaceState(window.history.state, '', withLinkedBase(window.location.href, null))
    settle(opening.otherwise)
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
      <p className={styles.actions}>
        {opening.kind === 'ask' && (
          <button
            type="button"
            onClick={() => {
              allowBase(tab, opening.base)
              settle(opening.base)
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
