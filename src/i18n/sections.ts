import type { DepthMessages } from './messages.ts'

/** The sections of the rooms that have several, by the id of their panel, each by its name. */
export const sectionNames = (t: DepthMessages) => ({
  explanation: t.explanation.name,
  ledger: t.ledger.name,
  definitions: t.explanation.presets.name,
  entries: t.scores.title,
  corrections: t.ledger.corrections.title,
  replay: t.replay.title,
  published: t.published.name,
  official: t.scores.official.title,
  reports: t.scores.reports.title,
})
export type SectionId = keyof ReturnType<typeof sectionNames>
