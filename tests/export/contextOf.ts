import type { Analysis } from '#analysis/Analysis.tsx'
import {
  comparePolicies,
  evaluate,
  evaluatePrepared,
  prepare,
  RULE_SET_IDS,
  RULE_SETS,
  type RuleSetId,
} from '#core/engine/index.ts'
import { type Robustness, robustness } from '#core/robustness/index.ts'
import type { Dataset } from '#data/dataset.ts'
import type { ExportContext } from '#export/verdictModel.ts'
import { loadWords } from '#i18n/loadMessages.ts'
import type { Locale } from '#i18n/locale.ts'
import { fromSearch } from '#state/scenario/decode.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { realDataset } from '../realDataset.ts'

/** Everything that the page knows of a link, without a page. */
function analysed(link: string, given?: Dataset): Analysis {
  const { scenario } = fromSearch(link)
  const dataset = given ?? realDataset(scenario.competition)
  const { competition } = dataset
  const { choices, notices } = resolveChoices(scenario, competition)
  const prepared = prepare(competition, choices)
  const readings = RULE_SET_IDS.map((id) => [id, evaluate(competition, { ...choices, rules: RULE_SETS[id] })])
  return {
    dataset,
    scenario,
    choices,
    notices,
    prepared,
    evaluation: evaluatePrepared(prepared, choices),
    policies: comparePolicies(competition, choices),
    readings: Object.fromEntries(readings) as Record<RuleSetId, Analysis['evaluation']>,
  }
}

export function chancesOf({ dataset, choices, scenario }: Analysis, samples = 500): Robustness {
  return robustness({ competition: dataset.competition, choices, uncertainty: scenario.uncertainty }, samples)
}

export const LINK = 'https://example.org/cutline/?v=1&c=kr-sovereign-1&at=2026-01-14'

/** The export context of a scenario in one language, with the chances of a few draws or without. */
export async function contextOf(link: string, locale: Locale, samples = 0, dataset?: Dataset): Promise<ExportContext> {
  const analysis = analysed(link, dataset)
  const t = await loadWords(locale)
  return {
    analysis,
    robustness: samples > 0 ? chancesOf(analysis, samples) : null,
    colophon: {
      sources: t.exported.sources('LG AI Research, K-EXAONE README (2026-01)'),
      disclaimer: t.verdict.disclaimer,
      versions: t.exported.versions('2026-11-23', '0.3.0', '2026-11-27'),
      link: LINK,
    },
    t,
    locale,
  }
}
