import { useEffect, useRef } from 'react'
import { AnalysisProvider, useAnalysis } from '#analysis/Analysis.tsx'
import { agreementWith } from '#analysis/agreement.ts'
import { ChancesProvider } from '#analysis/chances/ChancesProvider.tsx'
import { useNames } from '#analysis/useNames.ts'
import type { Dataset } from '#data/dataset.ts'
import { useBase } from '#data/useBase.ts'
import { Board } from '#features/board/Board.tsx'
import { OfflineCopyMark } from '#features/offline/OfflineCopyMark.tsx'
import type { Slide } from '#features/present/deck/slide.ts'
import { plain } from '#i18n/segments.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { closeOpened } from '#state/navigation/boardStore.ts'
import type { ScenarioStore } from '#state/scenario/store.ts'
import { ScenarioProvider, useScenario } from '#state/scenario/useScenario.ts'
import { Announcement } from '#ui/Announcement.tsx'
import { AskPanel } from './AskPanel.tsx'
import { changeText } from './changeText.ts'
import { QrSlide } from './QrSlide.tsx'
import styles from './Slide.module.css'
import { SlideHeadline } from './SlideHeadline.tsx'
import { SlideLock } from './SlideLock.tsx'
import { slideText } from './slideText.ts'
import { speakerNotes } from './speakerNotes.ts'
import { useFit } from './useFit.ts'

/** How many ways to a goal a slide lists; the others are in the speaker's notes. */
const MOST_WAYS = 4

/** A slide as text: for screen readers and for the window with the speaker's notes. */
export type SlideSummary = { readonly title: string; readonly sentence: string; readonly notes: readonly string[] }

type Props = {
  readonly slide: Slide
  readonly previous: Slide | null
  readonly dataset: Dataset
  /** The slide's own copy of its scenario: nobody stores it, and no address follows it. */
  readonly store: ScenarioStore
  readonly isUnlocked: boolean
  readonly onUnlock: (unlocked: boolean) => void
  /** What covers the slide: what-if questions from the audience, or its link as a QR code. */
  readonly over: 'ask' | 'code' | null
  readonly onClose: () => void
  readonly onSummary: (summary: SlideSummary) => void
}

/** One scenario as a slide, evaluated on a copy: changes here do not reach the reader's own scenario. */
export function SlideView({ store, dataset, ...rest }: Props) {
  // What stands open on the page, or on the slide before, is not open here.
  useEffect(() => closeOpened(), [])
  return (
    <ScenarioProvider store={store}>
      <Analysed dataset={dataset}>
        <SlideBody {...rest} />
      </Analysed>
    </ScenarioProvider>
  )
}

function Analysed({ dataset, children }: { readonly dataset: Dataset; readonly children: React.ReactNode }) {
  const scenario = useScenario((s) => s.scenario)
  return (
    <AnalysisProvider dataset={dataset} scenario={scenario}>
      <ChancesProvider>{children}</ChancesProvider>
    </AnalysisProvider>
  )
}

function SlideBody({
  slide,
  previous,
  isUnlocked,
  onUnlock,
  over,
  onClose,
  onSummary,
}: Omit<Props, 'store' | 'dataset'>) {
  const { locale } = useLanguage()
  const t = useWords()
  const board = useRef<HTMLDivElement>(null)
  const analysis = useAnalysis()
  const { dataset, evaluation, choices, scenario } = analysis
  const { competition } = dataset
  const text = slideText(slide, evaluation, { t, locale, competition })
  const sentence = plain(text.headline)
  const notes = speakerNotes(slide, text, previous, analysis, { t, locale })
  const changed = changeText(slide.scenario, scenario, { t, locale, competition })
  const key = JSON.stringify([text.title, sentence, notes, changed])

  useFit(board, key + text.alternatives.length)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is all of it by content
  useEffect(() => onSummary({ title: text.title, sentence, notes }), [key])

  return (
    <>
      <header className={styles.head}>
        <p className={styles.kicker}>{text.title}</p>
        <SlideLock original={slide.scenario} isUnlocked={isUnlocked} onUnlock={onUnlock} />
        {changed !== null && <p className={styles.changed}>{t.present.ask.if(changed)}</p>}
        <SlideHeadline segments={text.headline} />
        {text.under !== null && <p className={styles.under}>{text.under}</p>}
        {(isUnlocked || over !== null) && <Announcement text={[changed, sentence].filter(Boolean).join(' ')} />}
      </header>
      <div className={styles.body} data-ways={text.alternatives.length > 0 || undefined}>
        <div className={styles.board} ref={board} inert={!isUnlocked}>
          <Board gate="none" />
        </div>
        {text.alternatives.length > 0 && (
          <aside className={styles.ways}>
            <h2>{t.present.otherWays}</h2>
            <ul>
              {text.alternatives.slice(0, MOST_WAYS).map((way) => (
                <li key={way}>{way}</li>
              ))}
            </ul>
          </aside>
        )}
      </div>
      {over === 'ask' && <AskPanel onClose={onClose} />}
      {over === 'code' && <QrSlide sentence={sentence} onClose={onClose} />}
      <footer className={styles.source}>
        <Happened hidden={slide.topic.code === 'happened'} />
        <p>
          {t.app.asOf} {choices.asOf} · {t.app.dataVersion(competition.dataVersion)} · <Origin />
        </p>
        <p>{t.verdict.disclaimer}</p>
      </footer>
    </>
  )
}

/** What really happened, where the slide's headline does not say it, and how far this slide agrees. */
function Happened({ hidden }: { readonly hidden: boolean }) {
  const t = useWords()
  const { dataset, evaluation } = useAnalysis()
  const { actual } = dataset.competition
  const name = useNames()
  if (actual === null) return <p>{t.verdict.actualUnknown}</p>
  const agreement = agreementWith(actual, evaluation)
  const words = hidden ? t.present.agreement : t.verdict.agreement
  const how =
    agreement.kind === 'partly'
      ? words.partly(agreement.right, agreement.missed, agreement.wrong)
      : words[agreement.kind]
  const what = t.verdict.actual(
    actual.decided,
    actual.out.map((o) => ({ name: name(o.team), route: o.route })),
  )
  return <p>{hidden ? how : `${what}, ${how}`}</p>
}

function Origin() {
  const t = useWords()
  const { dataset } = useAnalysis()
  const base = useBase()
  return (
    <>
      {t.app.dataFrom(base.bundled ? t.app.bundled : base.origin)}
      <OfflineCopyMark folder={`${base.url}${dataset.competition.id}/`} />
    </>
  )
}
