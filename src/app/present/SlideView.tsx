import { useEffect } from 'react'
import { AnalysisProvider, useAnalysis } from '#analysis/Analysis.tsx'
import { agreementWith } from '#analysis/agreement.ts'
import type { Dataset } from '#data/dataset.ts'
import { useBase } from '#data/useBase.ts'
import { namer } from '#i18n/names.ts'
import { plain } from '#i18n/segments.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { AtRest } from '#panels/verdict/AtRest.tsx'
import type { Slide } from '#present/slide.ts'
import type { ScenarioStore } from '#scenario/store.ts'
import { ScenarioProvider, useScenario } from '#scenario/useScenario.ts'
import { KeptMark } from '../offline/KeptMark.tsx'
import styles from './Slide.module.css'
import { SlideBars } from './SlideBars.tsx'
import { SlideChoices } from './SlideChoices.tsx'
import { SlideControls } from './SlideControls.tsx'
import { SlideHeadline } from './SlideHeadline.tsx'
import { slideText } from './slideText.ts'
import { speakerNotes } from './speakerNotes.ts'

/** More than these are for the notes: a hall reads no longer list. */
const MOST_WAYS = 4

/** What a slide says, for those who cannot see it and for the notes window. */
export type Said = { readonly title: string; readonly sentence: string; readonly notes: readonly string[] }

type Props = {
  readonly slide: Slide
  readonly previous: Slide | null
  readonly dataset: Dataset
  /** The slide's own copy of its scenario: nobody stores it, and no address follows it. */
  readonly store: ScenarioStore
  readonly isUnlocked: boolean
  readonly onUnlock: (unlocked: boolean) => void
  readonly onSaid: (said: Said) => void
}

/** One scenario at the size of a hall, evaluated anew on a copy. */
export function SlideView({ store, dataset, ...rest }: Props) {
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
      {children}
    </AnalysisProvider>
  )
}

function SlideBody({ slide, previous, isUnlocked, onUnlock, onSaid }: Omit<Props, 'store' | 'dataset'>) {
  const { locale } = useLanguage()
  const t = useWords()
  const analysis = useAnalysis()
  const { dataset, evaluation, choices } = analysis
  const { competition } = dataset
  const text = slideText(slide, evaluation, { t, locale, competition })
  const sentence = plain(text.headline)
  const notes = speakerNotes(slide, text, previous, analysis, { t, locale })
  const key = JSON.stringify([text.title, sentence, notes])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is all of it by content
  useEffect(() => onSaid({ title: text.title, sentence, notes }), [key])

  return (
    <>
      <header className={styles.head}>
        <p className={styles.kicker}>{text.title}</p>
        <SlideHeadline segments={text.headline} />
        {text.under !== null && <p className={styles.under}>{text.under}</p>}
        {isUnlocked && <AtRest text={sentence} />}
      </header>
      <SlideBars />
      <aside className={styles.side} aria-label={t.present.choices.title}>
        {text.ways.length > 0 ? (
          <section className={styles.ways}>
            <h2>{t.present.otherWays}</h2>
            <ul>
              {text.ways.slice(0, MOST_WAYS).map((way) => (
                <li key={way}>{way}</li>
              ))}
            </ul>
          </section>
        ) : (
          <SlideChoices />
        )}
        <SlideControls original={slide.scenario} isUnlocked={isUnlocked} onUnlock={onUnlock} />
      </aside>
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

/** What really happened, and how far this slide agrees. */
function Happened({ hidden }: { readonly hidden: boolean }) {
  const { locale } = useLanguage()
  const t = useWords()
  const { dataset, evaluation } = useAnalysis()
  const { actual } = dataset.competition
  const name = namer(dataset.competition, locale)
  if (actual === null) return <p>{t.verdict.actualUnknown}</p>
  const agreement = agreementWith(actual, evaluation)
  const how =
    agreement.kind === 'partly'
      ? t.verdict.agreement.partly(agreement.right, agreement.missed, agreement.wrong)
      : t.verdict.agreement[agreement.kind]
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
      <KeptMark folder={`${base.url}${dataset.competition.id}/`} />
    </>
  )
}
