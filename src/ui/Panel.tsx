import type { ReactNode } from 'react'
import { Boundary } from './Boundary.tsx'
import { Failure } from './Failure.tsx'
import styles from './Panel.module.css'

type Props = {
  readonly id: string
  readonly title: ReactNode
  readonly subtitle?: ReactNode
  /** Controls that stand beside the title. */
  readonly aside?: ReactNode
  /** Said in place of the content if it cannot be drawn. */
  readonly crashed: string
  readonly retry: string
  readonly level?: 2 | 3
  readonly children: ReactNode
}

/** A titled part of the page that fails alone. */
export function Panel({ id, title, subtitle, aside, crashed, retry, level = 2, children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={styles.panel} aria-labelledby={`${id}-title`} id={id}>
      <header className={styles.header}>
        <div>
          <Heading id={`${id}-title`} tabIndex={-1}>
            {title}
          </Heading>
          {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        {aside}
      </header>
      <Boundary fallback={(_, again) => <Failure text={crashed} actions={[{ label: retry, run: again }]} />}>
        {children}
      </Boundary>
    </section>
  )
}
