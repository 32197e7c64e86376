import { useEffect } from 'react'
import { type ChapterId, chapterAnchor, chapterOfHash } from '#i18n/chapters.ts'
import { useWords } from '#i18n/useT.ts'
import { useTargetOfAddress } from '#provenance/useTargetOfAddress.ts'
import { Panel } from '#ui/Panel.tsx'
import { MethodChapter } from './MethodChapter.tsx'
import styles from './MethodPanel.module.css'

/** What is computed and how, what cannot be known, and what this page is not. */
export function MethodPanel() {
  const t = useWords()
  const { title, lead, contents, parts } = t.method
  const target = useTargetOfAddress(chapterOfHash)

  useEffect(() => {
    if (target === null) return
    const frame = requestAnimationFrame(() => goTo(target.id))
    return () => cancelAnimationFrame(frame)
  }, [target])

  return (
    <Panel id="method" title={title} subtitle={lead}>
      <div className={styles.layout}>
        <nav className={styles.contents} aria-label={contents}>
          {parts.map((part) => (
            <div key={part.id}>
              <p className={styles.partName}>{part.title}</p>
              <ul>
                {part.chapters.map((chapter, i) => (
                  <li key={chapter.id}>
                    {/* A fragment would be a history entry that says nothing of the scenario. */}
                    <button type="button" className={styles.jump} onClick={() => goTo(chapter.id)}>
                      {part.numbered && <span className={styles.number}>{i + 1}</span>}
                      {chapter.title}
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <div className={styles.text}>
          {parts.map((part) => (
            <section key={part.id} className={styles.part} aria-label={part.title}>
              {part.chapters.map((chapter, i) => (
                <MethodChapter
                  key={chapter.id}
                  id={chapterAnchor(chapter.id)}
                  chapter={chapter}
                  number={part.numbered ? i + 1 : null}
                  onGo={goTo}
                />
              ))}
            </section>
          ))}
        </div>
      </div>
    </Panel>
  )
}

function goTo(chapter: ChapterId): void {
  const heading = document.getElementById(chapterAnchor(chapter))
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
