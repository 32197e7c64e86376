import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import styles from './Tabs.module.css'

type Props<T extends string> = {
  readonly label: string
  /** The open one; the first where it is null. */
  readonly open: T | null
  readonly onOpen: (id: T) => void
  readonly tabs: readonly { readonly id: T; readonly title: string; readonly render: () => ReactNode }[]
}

/** Tabs after the ARIA pattern: arrows move and choose, Home and End jump; only the open one is drawn. */
export function Tabs<T extends string>({ label, open, onOpen, tabs }: Props<T>) {
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  const current = tabs.find((t) => t.id === open) ?? tabs[0]

  const handleKey = (event: KeyboardEvent) => {
    const at = tabs.findIndex((t) => t.id === current?.id)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const next = tabs[(to + tabs.length) % tabs.length]
    if (next === undefined) return
    onOpen(next.id)
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus()
  }

  return (
    <div>
      <div role="tablist" aria-label={label} className={styles.list} ref={list} onKeyDown={handleKey}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            data-tab={tab.id}
            className={styles.tab}
            aria-selected={tab.id === current?.id}
            aria-controls={`${base}-panel`}
            tabIndex={tab.id === current?.id ? 0 : -1}
            onClick={() => onOpen(tab.id)}
          >
            {tab.title}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${current?.id}`} className={styles.panel}>
        {current?.render()}
      </div>
    </div>
  )
}
