import {
  type Choices,
  type ClaimId,
  type Competition,
  comparePolicies,
  type Evaluation,
  evaluate,
  type IsoDate,
  type MissingPolicy,
  type Notice,
  type PillarId,
  type PillarValue,
  RULE_SETS,
  type RuleSetId,
  type TeamId,
  type TeamVerdict,
} from '#core/engine/index.ts'
import { type IgnoredFacts, type Robustness, robustness, type UncertaintyChoices } from '#core/robustness/index.ts'
import { toSearch } from './encode.ts'
import { withoutKappa } from './kappa.ts'
import type { LinkIssue } from './linkIssue.ts'
import type { OffReason } from './offReason.ts'
import { resolveChoices, type ScenarioNotice } from './resolve.ts'
import { rulesOf } from './ruleChoice.ts'
import type { RuleChoice, Scenario } from './scenario.ts'

/** Whatever should be known beside the result, and who says it. */
export type ExportNotice =
  | ({ readonly from: 'link' } & LinkIssue)
  | ({ readonly from: 'scenario' } & ScenarioNotice)
  | ({ readonly from: 'evaluation' } & Notice)
  /** The rules' text was not public yet at the as-of date. */
  | {
      readonly from: 'rules'
      readonly code: 'rules-known-later'
      readonly preset: RuleSetId
      readonly knownFrom: IsoDate
    }
  /** With the points typed, no draw fits all published figures: those of unpublished points leave these aside. */
  | { readonly from: 'draws'; readonly code: 'facts-ignored'; readonly ignored: IgnoredFacts }
  /** Another missing policy names other teams. */
  | {
      readonly from: 'policies'
      readonly code: 'missing-policies-disagree'
      readonly policy: MissingPolicy
      readonly out: readonly TeamId[]
      readonly undecided: readonly TeamId[]
    }

/** The JSON of the command line and of the page's export (docs/headless.md). */
export type EvaluationExport = {
  /** Every choice as it applied, defaults filled in; `link` gives the same with this data. */
  readonly scenario: Choices & {
    readonly competition: string
    readonly dataVersion: string
    readonly rules: { readonly preset: RuleChoice['preset'] }
    readonly offReasons: Readonly<Record<ClaimId, OffReason>>
    readonly uncertainty: UncertaintyChoices
    readonly link: string
  }
  readonly ranking: readonly {
    readonly team: TeamId
    readonly rank: number | null
    /** 0..100; null when not scored. */
    readonly total: number | null
    readonly benchmarkScore: number | null
    readonly pillars: Readonly<Record<PillarId, PillarValue>>
  }[]
  readonly verdict: readonly TeamVerdict[]
  /** Only where samples were asked for; chances are 0..1. */
  readonly robustness?: Robustness
  readonly notices: readonly ExportNotice[]
}

/**
 * Evaluate a scenario on its competition and say it as plain JSON data. Pure; never throws for checked data.
 * @param chances how many samples to draw, 0 for none; or what was drawn already for this very scenario.
 */
export function exportEvaluation(
  given: Scenario,
  competition: Competition,
  issues: readonly LinkIssue[] = [],
  chances: number | Robustness = 0,
): EvaluationExport {
  const scenario = withoutKappa(given, competition)
  const { choices, notices } = resolveChoices(scenario, competition)
  const draw = (samples: number) =>
    samples > 0 ? robustness({ competition, choices, uncertainty: scenario.uncertainty }, samples) : null
  const drawn = typeof chances === 'number' ? draw(chances) : chances
  const evaluation = evaluate(competition, choices)
  return {
    scenario: {
      competition: competition.id,
      dataVersion: competition.dataVersion,
      ...choices,
      rules: { preset: scenario.rules.preset, ...rulesOf(scenario.rules) },
      offReasons: Object.fromEntries(
        choices.claimsOff.map((claim) => [claim, scenario.claimsOff[claim] ?? 'unstated']),
      ),
      uncertainty: scenario.uncertainty,
      link: toSearch(scenario, { share: { dataVersion: competition.dataVersion } }),
    },
    ranking: evaluation.ranking.map(({ team, rank, total, benchmarkScore, pillars }) => ({
      team,
      rank,
      total,
      benchmarkScore,
      pillars,
    })),
    verdict: evaluation.verdicts,
    ...(drawn !== null && { robustness: drawn }),
    notices: [
      ...issues.map((issue) => ({ from: 'link', ...issue }) as const),
      ...notices.map((notice) => ({ from: 'scenario', ...notice }) as const),
      ...evaluation.notices.map((notice) => ({ from: 'evaluation', ...notice }) as const),
      ...rulesKnownLater(scenario, choices.asOf),
      ...factsIgnored(drawn),
      ...disagreements(competition, choices, evaluation),
    ],
  }
}

function factsIgnored(drawn: Robustness | null): ExportNotice[] {
  const ignored = drawn?.ignoredFacts ?? null
  return ignored === null ? [] : [{ from: 'draws', code: 'facts-ignored', ignored }]
}

function rulesKnownLater({ rules }: Scenario, asOf: IsoDate): ExportNotice[] {
  if (rules.preset === 'custom') return []
  const { knownFrom } = RULE_SETS[rules.preset]
  if (knownFrom === null || knownFrom <= asOf) return []
  return [{ from: 'rules', code: 'rules-known-later', preset: rules.preset, knownFrom }]
}

function disagreements(
  competition: Competition,
  choices: Parameters<typeof evaluate>[1],
  evaluation: Evaluation,
): ExportNotice[] {
  if (evaluation.verdicts.length === 0) return []
  const teams = (verdicts: readonly TeamVerdict[], outcome: TeamVerdict['outcome']) =>
    verdicts.filter((v) => v.outcome === outcome).map((v) => v.team)
  return comparePolicies(competition, choices)
    .filter((outcome) => outcome.differs)
    .map(({ policy, verdicts }) => ({
      from: 'policies',
      code: 'missing-policies-disagree',
      policy,
      out: teams(verdicts, 'out'),
      undecided: teams(verdicts, 'undecided'),
    }))
}
