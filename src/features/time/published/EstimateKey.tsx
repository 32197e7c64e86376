import { useId } from 'react'
import { useWords } from '#i18n/useT.ts'
import { Term } from '#ui/Term.tsx'
import styles from './EstimatePicture.module.css'
import { Hatching } from './Hatching.tsx'

/** The legend: what dot, hatching, line and ticks mean. */
export function EstimateKey({ hasSecondary }: { readonly hasSecondary: boolean }) {
  const id = useId()
  const words = useWords().published.figures.key
  return (
    <ul className={styles.key}>
      <li>
        <svg width={28} height={16} aria-hidden="true">
          <circle cx={14} cy={8} r={5} className={styles.published} />
        </svg>
        {words.published}
      </li>
      {hasSecondary && (
        <li>
          <svg width={28} height={16} aria-hidden="true">
            <circle cx={14} cy={8} r={4.5} className={styles.secondary} />
          </svg>
          {words.secondary}
        </li>
      )}
      <li>
        <svg width={28} height={16} aria-hidden="true">
          <Hatching id={id} />
          <path d="M2 14V9H8V3H20V8H26V14Z" fill={`url(#${id})`} className={styles.ridge} />
        </svg>
        <Term id="inferred">{words.inferred}</Term>
      </li>
      <li>
        <svg width={28} height={16} aria-hidden="true">
          <path d="M2 4V12M2 8H26M26 4V12" className={styles.range} />
        </svg>
        {words.range}
      </li>
      <li>
        <svg width={28} height={16} aria-hidden="true">
          <path d="M14 1V15" className={styles.median} />
        </svg>
        {words.median}
      </li>
      <li>
        <svg width={28} height={16} aria-hidden="true">
          <line x1={14} x2={14} y1={0} y2={16} className={styles.mean} />
        </svg>
        {words.mean}
      </li>
    </ul>
  )
}
