import { memo, type ReactNode, useEffect } from 'react'
import { DeferredAnalysis, useDataset } from '#analysis/Analysis.tsx'
import type { IndexFile } from '#data/dataset.ts'
import { isOwnId } from '#data/own/ownTable.ts'
import { useBase } from '#data/useBase.ts'
import { BackCloses } from '#features/board/BackCloses.tsx'
import { Board } from '#features/board/Board.tsx'
import { BoardBoundary } from '#features/board/BoardBoundary.tsx'
import { Notices } from '#features/board/Notices.tsx'
import { StickyVerdict } from '#features/board/StickyVerdict.tsx'
import { VerdictHead } from '#features/board/VerdictHead.tsx'
import { OfflineCopyMark, VersionNotice } from '#features/offline/lazyNotice.tsx'
import { GuestBar } from '#features/received/GuestBar.tsx'
import { DatePicker } from '#features/time/day/DatePicker.tsx'
import { useT } from '#i18n/useT.ts'
import { usePage } from '#state/navigation/pageStore.ts'
import bars from '#ui/Bars.module.css'
import { later } from '#ui/later.tsx'
import { colourTeams } from '#ui/teamColour.ts'
import { useAfterPaint } from '#ui/useAfterPaint.ts'
import { useIdle } from '#ui/useIdle.ts'
import styles from './Dashboard.module.css'
import { OpenDialog } from './dialogs.tsx'
import { StageSelect } from './StageSelect.tsx'
import { TopBar } from './TopBar.tsx'
import { useShortcuts } from './useShortcuts.ts'

const TermNotes = later(
  (t) => t.app.missing.terms,
  async () => (await import('#ui/TermNotes.tsx')).TermNotes,
  { leave: 'stay' },
)
// Fetched once the page rests: printing cannot wait for it.
const Printing = later(
  (t) => t.app.missing.printing,
  async () => (await import('./Printing.tsx')).Printing,
  { leave: 'stay' },
)

type Props = {
  readonly index: IndexFile | null
  /** The picture is of other data than was asked for, which is on its way. */
  readonly isStale: boolean
  /** The picture is of another stage than was asked for: its choices rest meanwhile. */
  readonly isHeld: boolean
  readonly problem: ReactNode
}

const Depth = later(
  (t) => t.app.rooms.label,
  async () => (await import('./Depth.tsx')).Depth,
)
const SetAside = later(
  (t) => t.matrix.detail.evidence,
  async () => (await import('#features/board/SetAside.tsx')).SetAside,
)
const StripsPicture = later(
  (t) => t.weights.strip.picture,
  async () => (await import('#features/board/StripsPicture.tsx')).StripsPicture,
  { leave: 'stay' },
)
const ComparisonBanner = later(
  (t) => t.app.tools.compare,
  async () => (await import('#features/compare/ComparisonBanner.tsx')).ComparisonBanner,
  { leave: 'stay' },
)
const LinkNotices = later(
  (t) => t.app.notices.name,
  async () => (await import('#features/received/LinkNotices.tsx')).LinkNotices,
)

/** The page: the verdict, the board, and the rooms below it. */
export const Dashboard = memo(function Dashboard({ index, isStale, isHeld, problem }: Props) {
  const t = useT()
  const dataset = useDataset()
  const base = useBase()
  const isIdle = useIdle()
  const isOwn = isOwnId(dataset.competition.id)
  const source = dataset.sources[dataset.benchmarks.competition.pillars[0]?.source ?? '']
  const ownSource = source === undefined ? '' : `${source.title}, ${source.date}`
  const isPainted = useAfterPaint()
  const { teams } = dataset.competition
  useEffect(() => (isOwn ? colourTeams(teams.map(({ id }) => id)) : undefined), [isOwn, teams])
  const isComparing = usePage((s) => s.isComparing)
  useShortcuts()

  return (
    <div className={styles.page} data-stale={isStale || undefined}>
      <a className={styles.skip} href="#verdict-sentence">
        {t.app.skipToMain}
      </a>
      <TopBar />
      {!base.bundled && !isOwn && (
        <p className={bars.bar}>
          <bdi>{t.app.dataElsewhere(base.origin)}</bdi>
        </p>
      )}
      {problem}
      <GuestBar />
      {isPainted && <LinkNotices />}
      {isPainted && <VersionNotice />}
      <main className={styles.main}>
        <VerdictHead
          kicker={
            <>
              <span>{isOwn ? t.matrix.ownProject : t.matrix.project}</span>
              <StageSelect index={index} />
              <span inert={isHeld}>
                <DatePicker />
              </span>
            </>
          }
        />
        {isPainted && isComparing && <ComparisonBanner />}
        <div inert={isHeld}>
          <BoardBoundary>
            <Board />
            <Notices />
            {isPainted && (
              <DeferredAnalysis>
                <SetAside />
                <StripsPicture />
              </DeferredAnalysis>
            )}
          </BoardBoundary>
        </div>
        <StickyVerdict />
        <BackCloses />
        <div className={styles.depth} inert={isHeld}>
          {isPainted && <Depth />}
        </div>
      </main>
      <footer className={styles.footer}>
        <p>{t.app.footer}</p>
        <p>
          {t.app.dataVersion(dataset.competition.dataVersion)} ·{' '}
          {isOwn ? `${t.dataSource.own.here} ${ownSource}` : t.app.dataFrom(base.bundled ? t.app.bundled : base.origin)}
          {!isOwn && isPainted && <OfflineCopyMark folder={`${base.url}${dataset.competition.id}/`} />}
        </p>
      </footer>
      <OpenDialog />
      {isPainted && <TermNotes />}
      {isIdle && <Printing />}
    </div>
  )
})
