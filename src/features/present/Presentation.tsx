import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Dataset } from '#data/dataset.ts'
import { datasetQuery } from '#data/queries.ts'
import { useBase } from '#data/useBase.ts'
import { startKeeping } from '#features/offline/startKeeping.ts'
import { belongsToControl, type Command, commandOf } from '#features/present/deck/keys.ts'
import type { Slide } from '#features/present/deck/slide.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { followPresentation, goToSlide } from '#state/navigation/presentAddress.ts'
import { closePresentation, type DeckId, openPresentation, usePresent } from '#state/navigation/presentStore.ts'
import { useScenarios } from '#state/savedScenarios/listedScenarios.ts'
import { sameScenario } from '#state/scenario/encode.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { createScenarioStore, type ScenarioStore } from '#state/scenario/store.ts'
import { Waiting } from '#ui/Waiting.tsx'
import { DeckChoice } from './DeckChoice.tsx'
import styles from './Presentation.module.css'
import { PresentBar } from './PresentBar.tsx'
import { type SlideSummary, SlideView } from './SlideView.tsx'
import { titleOf } from './slideText.ts'
import { useDeck } from './useDeck.ts'
import { useNotesWindow } from './useNotesWindow.ts'

type Props = { readonly dataset: Dataset; readonly current: Scenario }

/** Full page over the page: the choice of a deck, then its slides. */
export function Presentation({ dataset, current }: Props) {
  const t = useWords()
  const deck = usePresent((s) => s.deck)
  const base = useBase()
  // A link may ask for what this browser keeps, where it keeps nothing.
  const isEmpty = useScenarios().length === 0
  const isChoosing = deck === 'choose' || (deck === 'own' && isEmpty)
  useEffect(followPresentation, [])
  // A presentation must work in a room without a network.
  useEffect(() => startKeeping(base), [base])
  useEffect(() => {
    document.documentElement.style.overflow = 'hidden'
    return () => {
      document.documentElement.style.overflow = ''
      if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => {})
    }
  }, [])

  if (deck === null) return null
  return (
    <section className={styles.overlay} aria-label={t.present.name}>
      {isChoosing ? <Choosing /> : <Slides deck={deck} dataset={dataset} current={current} />}
    </section>
  )
}

function Choosing() {
  const t = useWords()
  useLayoutEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') closePresentation()
    }
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [])
  return (
    <>
      <DeckChoice onChoose={openPresentation} />
      <button type="button" className={styles.leave} onClick={closePresentation}>
        {t.present.tools.leave}
      </button>
    </>
  )
}

function Slides({ deck, dataset, current }: Props & { readonly deck: DeckId }) {
  const { locale } = useLanguage()
  const t = useWords()
  const slides = useDeck(deck, dataset, current)
  const asked = usePresent((s) => s.slide)
  const at = Math.min(asked, slides.length - 1)
  const slide = slides[at]
  const next = slides[at + 1]
  const [isBlack, setBlack] = useState(false)
  const [isUnlocked, setUnlocked] = useState(false)
  const [over, setOver] = useState<'ask' | 'code' | null>(null)
  const [summary, setSummary] = useState<(SlideSummary & { readonly id: string }) | null>(null)
  const [isRefused, setRefused] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const copies = useCopies()
  const now = summary !== null && summary.id === slide?.id ? summary : null

  const titleWords = { t, locale, competition: dataset.competition }
  const notes = useNotesWindow(
    now === null
      ? null
      : {
          locale,
          at: at + 1,
          count: slides.length,
          isBlack,
          title: now.title,
          notes: now.notes,
          next: next === undefined ? null : titleOf(next, titleWords),
        },
    (command) => run(command),
  )

  const go = (to: number) => {
    const held = Math.max(0, Math.min(slides.length - 1, to))
    setBlack(false)
    if (held === at) return
    setUnlocked(false)
    setOver(null)
    // The control that had the focus may be gone with its slide.
    frame.current?.focus()
    goToSlide(held)
  }
  /** Over the slide, or away again. */
  const show = (what: 'ask' | 'code') => {
    setOver(over === what ? null : what)
    if (over === what) frame.current?.focus()
  }
  const run = (command: Command) => {
    const todo: Readonly<Record<Command, () => void>> = {
      next: () => go(at + 1),
      previous: () => go(at - 1),
      first: () => go(0),
      last: () => go(slides.length - 1),
      black: () => setBlack(!isBlack),
      notes: notes.open,
      unlock: () => setUnlocked(!isUnlocked),
      fullscreen: () => void toggleFullscreen().then((isDone) => setRefused(!isDone)),
      ask: () => show('ask'),
      code: () => show('code'),
      leave: () => (isBlack ? setBlack(false) : over !== null ? show(over) : closePresentation()),
    }
    todo[command]()
  }

  const answer = useEffectEvent(run)
  // Before the first paint: a clicker pressed as soon as the slide is seen must not be lost.
  useLayoutEffect(() => {
    frame.current?.focus()
    // In the capturing phase: a clicker moves slides even while a slider has the focus.
    const handle = (event: KeyboardEvent) => {
      const command = commandOf(event)
      if (command === null) return
      if (event.target instanceof Element && belongsToControl(event.target, event.key)) return
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat || command === 'next' || command === 'previous') answer(command)
    }
    window.addEventListener('keydown', handle, { capture: true })
    return () => window.removeEventListener('keydown', handle, { capture: true })
  }, [])

  const id = slide?.id ?? ''
  const handleSummary = useCallback((next: SlideSummary) => setSummary({ ...next, id }), [id])

  if (slide === undefined) return <Waiting label={t.app.loading} />
  return (
    <>
      <div className={styles.frame} ref={frame} tabIndex={-1} data-slide={slide.id}>
        <WithData slide={slide} dataset={dataset}>
          {(its) => (
            <SlideView
              key={slide.id}
              slide={slide}
              previous={slides[at - 1] ?? null}
              dataset={its}
              store={copies(slide)}
              isUnlocked={isUnlocked}
              onUnlock={setUnlocked}
              over={over}
              onClose={() => over !== null && show(over)}
              onSummary={handleSummary}
            />
          )}
        </WithData>
      </div>
      <p className="visually-hidden" role="status">
        {isBlack ? t.present.black : now !== null && t.present.announce(at + 1, slides.length, now.title, now.sentence)}
      </p>
      <PresentBar at={at} count={slides.length} isBlack={isBlack} onCommand={run} />
      {(notes.trouble !== null || isRefused) && (
        <div className={styles.trouble} role="alert">
          <p>{isRefused ? t.present.noFullscreen : t.present.notes[notes.trouble ?? 'blocked']}</p>
          {!isRefused && notes.trouble === 'blocked' && (
            <a href={notes.address} target="_blank" rel="noopener">
              {t.present.notes.open}
            </a>
          )}
          <button
            type="button"
            onClick={() => {
              notes.dismiss()
              setRefused(false)
            }}
          >
            {t.present.notes.dismiss}
          </button>
        </div>
      )}
      {isBlack && <div className={styles.black} data-black="" aria-hidden="true" />}
    </>
  )
}

/** Slides of another stage or data version bring their own data along; it is fetched, or taken from what was kept. */
function WithData({
  slide,
  dataset,
  children,
}: {
  readonly slide: Slide
  readonly dataset: Dataset
  readonly children: (dataset: Dataset) => React.ReactNode
}) {
  const t = useWords()
  const base = useBase()
  const { competition, dataVersion } = slide.scenario
  const own = dataset.competition
  const isHere = own.id === competition && (dataVersion === null || dataVersion === own.dataVersion)
  const query = useQuery({ ...datasetQuery(base, competition, dataVersion), enabled: !isHere })
  if (isHere) return children(dataset)
  if (query.data !== undefined && !query.isPlaceholderData) return children(query.data)
  if (query.error !== null) {
    return (
      <p role="alert">
        {t.errors.unknown.what}{' '}
        <button type="button" onClick={() => void query.refetch()}>
          {t.app.retry}
        </button>
      </p>
    )
  }
  return <Waiting label={t.app.loading} />
}

/**
 * One copy of its scenario for each slide: what is tried on it is still there when the presenter comes back, and when
 * the deck is made anew with what was worked out meanwhile.
 */
function useCopies(): (slide: Slide) => ScenarioStore {
  const copies = useRef(new Map<string, { readonly of: Scenario; readonly store: ScenarioStore }>())
  return (slide) => {
    const known = copies.current.get(slide.id)
    if (known !== undefined && sameScenario(known.of, slide.scenario)) return known.store
    const store = createScenarioStore({ scenario: slide.scenario, guest: true })
    copies.current.set(slide.id, { of: slide.scenario, store })
    return store
  }
}

/** The whole document, so that what stands over the slides comes along. False where the browser refuses. */
async function toggleFullscreen(): Promise<boolean> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen()
    else await document.exitFullscreen()
    return true
  } catch {
    return false
  }
}
