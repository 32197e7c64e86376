import type { Command } from '#features/present/deck/keys.ts'
import { LANGUAGE_NAMES } from '#i18n/languageNames.ts'
import { LOCALES } from '#i18n/locale.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import styles from './Presentation.module.css'

const TOOLS = [
  { command: 'previous', keys: 'PageUp' },
  { command: 'next', keys: 'PageDown' },
  { command: 'ask', keys: 'Q' },
  { command: 'code', keys: 'C' },
  { command: 'black', keys: 'B' },
  { command: 'notes', keys: 'N' },
  { command: 'fullscreen', keys: 'F' },
  { command: 'leave', keys: 'Escape' },
] as const satisfies readonly { readonly command: Command; readonly keys: string }[]

type Props = {
  /** From 0. */
  readonly at: number
  readonly count: number
  readonly isBlack: boolean
  readonly onCommand: (command: Command) => void
}

/** The number of the present slide, and the keys of the presentation as buttons. */
export function PresentBar({ at, count, isBlack, onCommand }: Props) {
  const { locale, setLocale } = useLanguage()
  const t = useWords()
  const words = t.present.tools
  return (
    <nav className={styles.bar} aria-label={words.bar}>
      <progress className={styles.progress} max={count} value={at + 1} aria-label={t.present.place(at + 1, count)} />
      <p className={styles.place}>{t.present.place(at + 1, count)}</p>
      {TOOLS.map(({ command, keys }) => (
        <button
          key={command}
          type="button"
          aria-keyshortcuts={keys}
          aria-pressed={command === 'black' ? isBlack : undefined}
          disabled={(command === 'previous' && at === 0) || (command === 'next' && at === count - 1)}
          onClick={() => onCommand(command)}
        >
          {words[command]}
        </button>
      ))}
      {LOCALES.filter((other) => other !== locale).map((other) => (
        <button key={other} type="button" lang={other} onClick={() => setLocale(other)}>
          {LANGUAGE_NAMES[other]}
        </button>
      ))}
    </nav>
  )
}
