import type { ReactNode } from 'react'
import { useT } from '#i18n/useT.ts'
import { Boundary } from './Boundary.tsx'
import { Failure } from './Failure.tsx'
import styles from './Panel.module.css'

type Props = {
  readonly id: string
  readonly title: string
  /** What it is called where it cannot be drawn, if its title says more. */
  readonly name?: string
  readonly subtitle?: ReactNode
  /** Controls that stand beside the title. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A titled part of the page that fails alone. */
export function Panel({ id, title, name = title, subtitle, aside, children }: Props) {
  const { crashed, retry } = useT().app
  return (
    <section className={styles.panel} aria-labelledby={`${id}-title`} id={id}>
      <header className={styles.header}>
        <div>
          <h2 id={`${id}-title`} tabIndex={-1}>
            {title}
          </h2>
          {subtitle !== undefined && <p className="quiet">{subtitle}</p>}
        </div>
        {aside}
      </header>
      <Boundary fallback={(_, again) => <Failure text={crashed(name)} actions={[{ label: retry, run: again }]} />}>
        {children}
      </Boundary>
    </section>
  )
}
