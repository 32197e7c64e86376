import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { indexQuery } from '#data/queries.ts'
import { useBase } from '#data/useBase.ts'
import { forgetMissingWords, loadWords } from '#i18n/loadMessages.ts'
import { LOCALES } from '#i18n/locale.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { browserStorage } from '#state/scenario/persistence.ts'
import { useScenario, useScenarioStore } from '#state/scenario/useScenario.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { Failure } from '#ui/Failure.tsx'
import styles from './FindDialog.module.css'
import { recentIds, remember } from './recent.ts'
import { type FindItem, find, indexed, type Side } from './sources/items.ts'
import { allItems } from './sources.ts'

/** How far PageUp and PageDown go. */
const PAGE = 8

/** One field that finds everything the page can do and show, in either language: a combobox after the ARIA pattern. */
export function FindDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords()
  const words = t.finding
  const { index, again } = useIndexed()
  const [query, setQuery] = useState('')
  const [recent] = useState(() => recentIds(browserStorage()))
  const asked = useDeferredValue(query)
  const groups = useMemo(() => find(index, asked, recent), [index, asked, recent])
  const options = groups.flatMap(({ items }) => items)
  const count = groups.reduce((sum, { items, hidden }) => sum + items.length + hidden, 0)
  const [active, setActive] = useState(0)
  const at = Math.min(active, options.length - 1)
  const list = useRef<HTMLDivElement>(null)
  const chosen = useRef<FindItem | null>(null)
  const id = useId()
  const optionId = (i: number) => `${id}-${i}`

  // The chosen one stays in sight of those who look.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list may place the same number elsewhere
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at, groups])

  const handleClosed = () => {
    onClose()
    const item = chosen.current
    if (item === null) return
    remember(browserStorage(), item.id)
    item.run()
  }

  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={handleClosed} size="tall">
      {(close) => {
        const choose = (item: FindItem | undefined) => {
          if (item === undefined) return
          chosen.current = item
          close()
        }
        const handleKey = (event: KeyboardEvent) => {
          // Enter and arrows belong to a syllable that is still being composed.
          if (event.nativeEvent.isComposing) return
          const { length } = options
          const to = {
            ArrowDown: (at + 1) % length,
            ArrowUp: (at - 1 + length) % length,
            PageDown: Math.min(at + PAGE, length - 1),
            PageUp: Math.max(at - PAGE, 0),
          }[event.key]
          if (event.key === 'Enter') choose(options[at])
          else if (to !== undefined && length > 0) setActive(to)
          else return
          event.preventDefault()
        }
        return (
          <>
            <input
              type="text"
              role="combobox"
              className={styles.field}
              aria-label={words.label}
              aria-expanded={options.length > 0}
              aria-controls={id}
              aria-autocomplete="list"
              aria-activedescendant={options.length > 0 ? optionId(at) : undefined}
              aria-describedby={`${id}-help`}
              placeholder={words.placeholder}
              autoComplete="off"
              spellCheck={false}
              maxLength={80}
              value={query}
              onChange={(event) => {
                setQuery(event.target.value)
                setActive(0)
              }}
              onKeyDown={handleKey}
            />
            <p id={`${id}-help`} className={styles.help}>
              {words.help}
            </p>
            {again !== null && <Failure text={words.oneLanguage} actions={[{ label: t.app.retry, run: again }]} />}
            <p role="status" className="visually-hidden">
              {asked.trim() !== '' && (count === 0 ? words.empty(asked) : words.count(count))}
            </p>
            <div ref={list} id={id} role="listbox" aria-label={words.results} className={styles.list} tabIndex={-1}>
              {count === 0 && (
                <p className={styles.empty}>
                  {words.empty(asked)} {words.emptyHelp}
                </p>
              )}
              {groups.map(({ group, items, hidden }) => (
                // biome-ignore lint/a11y/useSemanticElements: a group of options within a listbox has no element of its own
                <div key={group} role="group" aria-labelledby={`${id}-${group}`} className={styles.group}>
                  <p id={`${id}-${group}`} className={styles.title} role="presentation">
                    {words.groups[group]}
                  </p>
                  {items.map((item) => {
                    const i = options.indexOf(item)
                    return (
                      // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the option
                      // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
                      <div
                        key={item.id}
                        id={optionId(i)}
                        role="option"
                        aria-selected={i === at}
                        className={styles.option}
                        onPointerMove={() => setActive(i)}
                        onClick={() => choose(item)}
                      >
                        <span>
                          {item.names[0]}
                          {item.isNow === true && <span className={styles.now}> {words.now}</span>}
                        </span>
                        {item.note !== undefined && <span className={styles.note}>{item.note}</span>}
                      </div>
                    )
                  })}
                  {hidden > 0 && <p className={styles.more}>{words.more(hidden)}</p>}
                </div>
              ))}
            </div>
          </>
        )
      }}
    </Dialog>
  )
}

/**
 * All items, made ready for searching; the other language's names join as soon as its words are there. `again` asks for
 * them once more where they did not come: until then the chosen language is searched alone.
 */
function useIndexed() {
  const { locale, setLocale } = useLanguage()
  const words = useWords()
  const { dataset, choices } = useAnalysis()
  const store = useScenarioStore()
  const state = useScenario((s) => s)
  const base = useBase()
  const { data: index = null } = useQuery(indexQuery(base))
  const [other, setOther] = useState<Side | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [failed, setFailed] = useState<number | null>(null)

  useEffect(() => {
    const [second] = LOCALES.filter((l) => l !== locale)
    if (second === undefined) return
    let isWanted = true
    loadWords(second).then(
      (loaded) => isWanted && setOther({ locale: second, words: loaded }),
      () => isWanted && setFailed(attempt),
    )
    return () => {
      isWanted = false
    }
  }, [locale, attempt])

  const ready = useMemo(() => {
    const own: Side = { locale, words }
    const sides: readonly [Side, ...Side[]] = other === null || other.locale === locale ? [own] : [own, other]
    return indexed(allItems({ sides, dataset, choices, index, store, state, setLocale }))
  }, [locale, words, other, dataset, choices, index, store, state, setLocale])
  const again = () => {
    forgetMissingWords()
    setAttempt(attempt + 1)
  }
  return { index: ready, again: failed === attempt ? again : null }
}
