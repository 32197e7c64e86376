import { configuredBase } from '#data/base.ts'
import { withLinkedBase } from '#data/chosenBase.ts'
import { useBase } from '#data/useBase.ts'
import { useWords } from '#i18n/useT.ts'
import { comparisonParams } from '#state/comparison/comparisonLink.ts'
import { presentingLink } from '#state/navigation/presentAddress.ts'
import { MAX_LINK_BYTES } from '#state/scenario/decode.ts'
import { toSearch } from '#state/scenario/encode.ts'
import { framedIn } from '#state/scenario/pageAddress.ts'
import { useCopy } from '#ui/useCopy.ts'
import styles from './Compare.module.css'
import type { AnsweredSide } from './useSides.ts'

/** Longer links are cut by some messengers. */
const LONG = 2000

/** A link that opens the base on screen and the same comparison below, every side with its data version pinned. */
export function ComparisonLink({ sides }: { readonly sides: readonly AnsweredSide[] }) {
  const t = useWords()
  const words = t.comparison
  const dialog = t.app.shareDialog
  const base = useBase()
  const { state, copy } = useCopy()
  const [first, ...others] = sides
  if (first === undefined) return null
  const pinned = ({ state: { dataset } }: AnsweredSide) => ({ share: { dataVersion: dataset.competition.dataVersion } })
  const query = new URLSearchParams(toSearch(first.scenario, pinned(first)))
  const sent = [
    ...comparisonParams(['now']),
    ...others.flatMap((side) => comparisonParams([side.scenario], pinned(side))),
  ]
  for (const [name, value] of sent) query.append(name, value)
  const address = new URL(`?${query}`, `${location.origin}${location.pathname}`).href
  const link = framedIn(withLinkedBase(address, base.url === configuredBase().url ? null : base))
  const length = new URL(link).search.length

  return (
    <section className={styles.part} aria-labelledby="compare-link">
      <h3 id="compare-link">{words.link}</h3>
      {length > MAX_LINK_BYTES ? (
        <p>{words.tooLong(length)}</p>
      ) : (
        <>
          <label className={styles.link}>
            <span className="visually-hidden">{words.link}</span>
            <input type="text" readOnly value={link} onFocus={(event) => event.target.select()} />
          </label>
          {link.length > LONG && <p>{dialog.long(link.length)}</p>}
          <button type="button" className={styles.button} onClick={() => copy(link)}>
            {dialog.copy}
          </button>{' '}
          <button type="button" className={styles.button} onClick={() => copy(presentingLink(link, 'compare'))}>
            {words.presentLink}
          </button>
          <p role="status" className="quiet">
            {state === 'copied' && dialog.copied}
            {state === 'failed' && dialog.failed}
          </p>
        </>
      )}
    </section>
  )
}
