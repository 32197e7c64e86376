import { lazy, memo, type ReactNode } from 'react'
import { useDataset } from '#analysis/Analysis.tsx'
import type { IndexFile } from '#data/dataset.ts'
import { isOwnId } from '#data/own/ownTable.ts'
import { useBase } from '#data/useBase.ts'
import { useT } from '#i18n/useT.ts'
import { showControls, usePage } from '#page/pageStore.ts'
import { RankingPanel } from '#panels/ranking/RankingPanel.tsx'
import { VerdictPanel } from '#panels/verdict/VerdictPanel.tsx'
import { Dispensable } from '#ui/Dispensable.tsx'
import { useAfterPaint } from '#ui/useAfterPaint.ts'
import { FlipsBelow, SureBeside, useGlance } from './AtAGlance.tsx'
import bars from './Bars.module.css'
import styles from './Dashboard.module.css'
import { OpenDialog } from './dialogs.tsx'
import { GuestBar } from './GuestBar.tsx'
import { FirstVisit } from './hints/FirstVisit.tsx'
import { Later } from './Later.tsx'
import { KeptMark, VersionNotice } from './offline/lazyNotice.tsx'
import { TopBar } from './TopBar.tsx'
import { useIdle } from './useIdle.ts'
import { useShortcuts } from './useShortcuts.ts'

const TermNotes = lazy(async () => ({ default: (await import('#ui/TermNotes.tsx')).TermNotes }))
// Fetched once the page rests: printing cannot wait for it.
const Printing = lazy(async () => ({ default: (await import('./Printing.tsx')).Printing }))

type Props = {
  readonly index: IndexFile | null
  /** The picture is of other data than was asked for, which is on its way. */
  readonly isStale: boolean
  /** The picture is of another stage than was asked for: its choices rest meanwhile. */
  readonly isHeld: boolean
  readonly problem: ReactNode
}

const Controls = lazy(async () => ({ default: (await import('./Controls.tsx')).Controls }))
const Depth = lazy(async () => ({ default: (await import('./Depth.tsx')).Depth }))
const LinkNotices = lazy(async () => ({ default: (await import('./LinkNotices.tsx')).LinkNotices }))

/** The page: verdict, choices beside ranking, how sure and what would change it where there is room, and depth below. */
export const Dashboard = memo(function Dashboard({ index, isStale, isHeld, problem }: Props) {
  const t = useT()
  const dataset = useDataset()
  const base = useBase()
  const isOpen = usePage((s) => s.controls)
  const hasGlance = useGlance()
  const isIdle = useIdle()
  const isOwn = isOwnId(dataset.competition.id)
  const source = dataset.sources[dataset.benchmarks.competition.pillars[0]?.source ?? '']
  const ownSource = source === undefined ? '' : `${source.title}, ${source.date}`
  const isPainted = useAfterPaint()
  useShortcuts()

  return (
    <div className={styles.page} data-stale={isStale || undefined}>
      <a className={styles.skip} href="#verdict-sentence">
        {t.app.skipToMain}
      </a>
      <TopBar index={index} isHeld={isHeld} />
      {!base.bundled && !isOwn && (
        <p className={bars.bar}>
          <bdi>{t.app.dataElsewhere(base.origin)}</bdi>
        </p>
      )}
      {problem}
      <GuestBar />
      {isPainted && (
        <Later crashed={t.app.crashed(t.app.notices.name)}>
          <LinkNotices />
        </Later>
      )}
      {isPainted && <VersionNotice />}
      <main className={styles.main}>
        <div className={styles.verdict}>
          <VerdictPanel />
        </div>
        <FirstVisit />
        <div className={styles.columns} data-room={hasGlance || undefined}>
          <aside
            className={styles.controls}
            data-open={isOpen || undefined}
            aria-label={t.app.controls}
            id="controls"
            inert={isHeld}
          >
            {isPainted && (
              <Later crashed={t.app.crashed(t.app.controls)}>
                <Controls />
              </Later>
            )}
          </aside>
          <div className={styles.result}>
            <RankingPanel />
            {hasGlance && (
              <div className={styles.flips} inert={isHeld}>
                {isPainted && <FlipsBelow />}
              </div>
            )}
          </div>
          {hasGlance && (
            <div className={styles.sure} inert={isHeld}>
              {isPainted && <SureBeside />}
            </div>
          )}
        </div>
        <div className={styles.depth} inert={isHeld}>
          {isPainted && (
            <Later crashed={t.app.crashed(t.app.tabs.label)}>
              <Depth />
            </Later>
          )}
        </div>
      </main>
      <footer className={styles.footer}>
        <p>{t.app.footer}</p>
        <p>
          {t.app.dataVersion(dataset.competition.dataVersion)} ·{' '}
          {isOwn ? `${t.dataSource.own.here} ${ownSource}` : t.app.dataFrom(base.bundled ? t.app.bundled : base.origin)}
          {!isOwn && isPainted && <KeptMark folder={`${base.url}${dataset.competition.id}/`} />}
        </p>
      </footer>
      <button
        type="button"
        className={styles.opener}
        aria-expanded={isOpen}
        aria-controls="controls"
        onClick={() => showControls(!isOpen)}
      >
        {isOpen ? t.app.closeControls : t.app.controls}
      </button>
      <OpenDialog />
      {isPainted && (
        <Dispensable>
          <TermNotes />
        </Dispensable>
      )}
      {isIdle && (
        <Dispensable>
          <Printing />
        </Dispensable>
      )}
    </div>
  )
})
