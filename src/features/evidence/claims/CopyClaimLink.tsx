import type { ClaimId } from '#core/engine/index.ts'
import { useWords } from '#i18n/useT.ts'
import { claimAnchor } from '#provenance/links.ts'
import { useCopy } from '#ui/useCopy.ts'
import styles from './CopyClaimLink.module.css'

/** The claim's own link: its number is the link, the button copies it with the choices as they stand. */
export function CopyClaimLink({ claim }: { readonly claim: ClaimId }) {
  const words = useWords().ledger
  const { state, copy } = useCopy()
  const handleCopy = () => {
    const { origin, pathname, search } = window.location
    copy(`${origin}${pathname}${search}#${claimAnchor(claim)}`)
  }

  return (
    <span className={styles.link}>
      <a href={`#${claimAnchor(claim)}`} aria-label={words.linkTo(claim)}>
        {claim}
      </a>{' '}
      <button type="button" className={styles.copy} aria-label={words.copyOf(claim)} onClick={handleCopy}>
        {words.copy}
      </button>{' '}
      <span role="status">
        {state === 'copied' && words.copied}
        {state === 'failed' && words.copyFailed}
      </span>
    </span>
  )
}
