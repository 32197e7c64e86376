import { verdictAccount } from '#analysis/account/account.ts'
import { columnsOf } from '#analysis/account/columns.ts'
import { comparePolicies, evaluate, RULE_SET_IDS, RULE_SETS, type RuleSetId } from '#core/engine/index.ts'
import type { Dataset } from '#data/dataset.ts'
import { points } from '#i18n/format.ts'
import { loadWords } from '#i18n/loadMessages.ts'
import type { Locale } from '#i18n/locale.ts'
import { plain, type Segment } from '#i18n/segments.ts'
import { headWords } from '#provenance/headWords.ts'
import { verdictNotes } from '#provenance/verdictNotes.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import type { Scenario } from '#state/scenario/scenario.ts'

type PreviewTeam = {
  readonly name: string
  readonly total: string
  readonly outcome: string
  readonly isOut: boolean
  /** The score cut stands before it. */
  readonly isBehindCut: boolean
}

/** What a chat shows of a link before anybody opens it. */
export type Preview = {
  /** The verdict in one sentence. */
  readonly title: string
  readonly description: string
  readonly kicker: string
  readonly sentence: readonly Segment[]
  readonly teams: readonly PreviewTeam[]
  /** What really happened, and that this is a scenario. */
  readonly notes: readonly string[]
}

/** The preview of a scenario, from the same engine and in the same words as the page. */
export async function previewOf(scenario: Scenario, dataset: Dataset, locale: Locale): Promise<Preview> {
  const t = await loadWords(locale)
  const { competition } = dataset
  const { choices } = resolveChoices(scenario, competition)
  const evaluation = evaluate(competition, choices)
  const readings = Object.fromEntries(
    RULE_SET_IDS.map((id) => [id, evaluate(competition, { ...choices, rules: RULE_SETS[id] })]),
  ) as Record<RuleSetId, typeof evaluation>
  const policies = comparePolicies(competition, choices)
  const notes = verdictNotes({ evaluation, dataset, scenario, choices, readings, policies }, null, t, locale)
  const account = verdictAccount(evaluation, choices)
  const columns = columnsOf(account, [])
  const teams = columns.flatMap((id): PreviewTeam[] => {
    const team = account.of(id)
    if (team === undefined) return []
    return [
      {
        name: competition.teams.find((one) => one.id === id)?.short[locale] ?? id,
        total: team.row.total === null ? '–' : points(team.row.total),
        outcome: headWords(team, t.matrix).outcome,
        isOut: team.outcome === 'out',
        isBehindCut: account.cut.kind === 'line' && account.cut.before === id,
      },
    ]
  })
  const kicker = t.exported.kicker(dataset.benchmarks.competition.title[locale], choices.asOf)
  return {
    title: plain(notes.sentence),
    description: [kicker, notes.assumed, notes.actual, t.verdict.disclaimer].filter((text) => text !== null).join(' '),
    kicker,
    sentence: notes.sentence,
    teams,
    notes: [...(notes.assumed === null ? [] : [notes.assumed]), notes.actual, t.verdict.disclaimer],
  }
}
