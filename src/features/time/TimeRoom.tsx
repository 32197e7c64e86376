import { useAnalysis } from '#analysis/Analysis.tsx'
import { type SectionId, sectionNames } from '#i18n/sections.ts'
import { useWords } from '#i18n/useT.ts'
import { Contents } from '#ui/Contents.tsx'
import { OfficialFrame } from './OfficialFrame.tsx'
import { PublishedPanel } from './published/PublishedPanel.tsx'
import { Reports } from './Reports.tsx'
import { ReplayPanel } from './replay/ReplayPanel.tsx'

/** The contest day by day, what the published figures allow, the official points, and what else was reported. */
export function TimeRoom() {
  const t = useWords()
  const { competition, benchmarks } = useAnalysis().dataset
  const names = sectionNames(t)
  const hasFrame = competition.pillars.length > 1 || benchmarks.pillarParts.length > 0
  const hasReports = benchmarks.reports.length > 0
  const sections: readonly SectionId[] = [
    'replay',
    'published',
    ...(hasFrame ? (['official'] as const) : []),
    ...(hasReports ? (['reports'] as const) : []),
  ]
  return (
    <Contents id="time" label={t.app.rooms.time} sections={sections.map((id) => ({ id, title: names[id] }))}>
      <ReplayPanel />
      <PublishedPanel />
      {hasFrame && <OfficialFrame />}
      {hasReports && <Reports />}
    </Contents>
  )
}
