import type { Analysis } from '#analysis/Analysis.tsx'
import type { SourceId } from '#core/engine/index.ts'
import type { DataBase } from '#data/base.ts'
import type { Source } from '#data/dataset.ts'
import type { Messages } from '#i18n/messages.ts'
import { APP_VERSION } from './appVersion.ts'
import { today } from './day.ts'
import type { Colophon } from './picture/frame.ts'
import { shareLink } from './shareLink.ts'

type Of = Pick<Analysis, 'dataset' | 'evaluation' | 'scenario' | 'choices'>

/** The sources that the verdict rests on: of every value in the cells, of the grounds of the gate, of what happened. */
export function sourcesUsed({ dataset, evaluation }: Of): Source[] {
  const { competition, sources } = dataset
  const claims = new Map(competition.claims.map((claim) => [claim.id, claim]))
  const ids = new Set<SourceId>()
  for (const { cells } of evaluation.ranking) {
    for (const cell of Object.values(cells)) if (cell.kind === 'published') ids.add(cell.score.source)
  }
  for (const { reasons } of evaluation.verdicts) {
    for (const reason of reasons) {
      if (reason.code !== 'gate-fails' && reason.code !== 'gate-open') continue
      for (const id of claims.get(reason.claims[0] ?? '')?.sources ?? []) ids.add(id)
    }
  }
  for (const pillar of competition.pillars)
    if ((evaluation.pillarWeights[pillar.id] ?? 0) > 0 && !pillar.isBenchmark) ids.add(pillar.source)
  if (competition.actual !== null) ids.add(competition.actual.source)
  return [...ids].flatMap((id) => sources[id] ?? [])
}

/** What is printed on everything that leaves the page. */
export function colophonOf(of: Of, base: DataBase, t: Messages): Colophon {
  const words = t.exported
  const { dataVersion } = of.dataset.competition
  const used = sourcesUsed(of).map(
    ({ publisher, title, date }) => `${publisher === title ? '' : `${publisher}, `}${title} (${date})`,
  )
  const versions = words.versions(dataVersion, APP_VERSION, today())
  return {
    sources: used.length === 0 ? words.noSources : words.sources(used.join('; ')),
    disclaimer: t.verdict.disclaimer,
    versions: base.bundled ? versions : `${versions} · ${words.otherData(base.origin)}`,
    link: shareLink(of.scenario, dataVersion, base),
  }
}
