import { type ReactNode, useId } from 'react'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { toggleClaim } from '#state/scenario/actions.ts'
import { useScenario, useScenarioStore } from '#state/scenario/useScenario.ts'
import styles from './ClaimEntry.module.css'
import { OffReasonSelect } from './OffReasonSelect.tsx'
import { SourceList } from './SourceList.tsx'
import { type Column, type Entry, isLater } from './standing.ts'

type Props = {
  readonly entry: Entry
  /** The cell in which it stands; null outside the matrix, where its components are always named. */
  readonly column: Column | null
  readonly entered: readonly string[]
  /** Shown in full above: the words again, without sources and checkbox. */
  readonly again?: boolean
  /** What else belongs to it: stands last. */
  readonly children?: ReactNode
}

/** One statement: who said it, when and how firmly come before what was said. */
export function ClaimEntry({ entry, column, entered, again = false, children }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const store = useScenarioStore()
  const id = useId()
  const { claim, standing } = entry
  const words = t.provenance
  const by = claim.by[locale]
  const when = t.rules.when(claim.public.first, claim.public.last)
  const stance = words.stance[claim.stance]
  // From the store: a box that waited for the evaluation would jump back under the finger.
  const reason = useScenario((s) => s.scenario.claimsOff[claim.id])
  const isOff = reason !== undefined
  const namesOthers =
    column === null || (column === 'overall' ? claim.components.length > 1 : !claim.components.includes(column))
  const isSecondModel = claim.model !== undefined && claim.model !== entered[0]

  return (
    <article
      className={styles.claim}
      data-polarity={claim.polarity}
      data-standing={standing}
      data-later={isLater(entry) || undefined}
      aria-labelledby={`${id}-who`}
    >
      <p id={`${id}-who`} className={styles.who}>
        <strong>{words.saidBy(by)}</strong> <span>{when}</span>{' '}
        <span className={styles.strength}>
          {words.polarity[claim.polarity]} · {words.strength[claim.polarity][claim.strength]}
        </span>{' '}
        {standing !== 'counts' && <span className={styles.tag}>{words.tag[standing]}</span>}
      </p>
      <p className={styles.statement}>{claim.statement[locale]}</p>
      {stance !== undefined && <p className="quiet">{stance}</p>}
      {isSecondModel && claim.model !== undefined && (
        <p className="quiet">
          {entered.includes(claim.model) ? words.aboutEntered(claim.model) : words.aboutModel(claim.model)}
        </p>
      )}
      {namesOthers && (
        <p className="quiet">
          {words.aboutComponents(
            claim.components.map((c) => (c === 'overall' ? t.rules.overall : t.rules.components[c])),
          )}
        </p>
      )}
      {!again && <SourceList ids={claim.sources} />}
      {!again && canBeSetAside(standing) && (
        <label className={styles.off}>
          <input type="checkbox" checked={isOff} onChange={() => toggleClaim(store, claim.id)} />
          {words.takeOut}
          <span className="visually-hidden">
            : {by}, {when}
          </span>
        </label>
      )}
      {!again && reason !== undefined && <OffReasonSelect claim={claim.id} reason={reason} />}
      {children}
    </article>
  )
}

/** A checkbox stands only where it moves something. */
const canBeSetAside = (standing: Entry['standing']): boolean => ['counts', 'cleared', 'off'].includes(standing)
