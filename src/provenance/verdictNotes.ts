import type { Analysis } from '#analysis/Analysis.tsx'
import { agreementWith } from '#analysis/agreement.ts'
import type { Uncalled } from '#analysis/chances/outShare.ts'
import { closeCall } from '#analysis/closeCall.ts'
import { disagreements } from '#analysis/disagreements.ts'
import { type AssumedGate, RULE_SET_IDS } from '#core/engine/index.ts'
import { gap } from '#i18n/format.ts'
import type { Locale } from '#i18n/locale.ts'
import type { FirstMessages } from '#i18n/messages.ts'
import { namer, verdictFacts } from '#i18n/names.ts'
import type { Segment } from '#i18n/segments.ts'

/** The verdict in words, with everything that must be known beside it; the same wherever it is said. */
export type VerdictNotes = {
  readonly sentence: readonly Segment[]
  /** What the other readings of from-scratch would say, where they say something else. */
  readonly others: readonly string[]
  readonly tooClose: string | null
  readonly close: string | null
  /** Other ways with gaps that name other teams: a warning. */
  readonly disagreeing: readonly string[]
  /** What the reader assumes of teams at the gate; null for nothing. */
  readonly assumed: string | null
  /** What really happened, and how far the scenario agrees. */
  readonly actual: string
}

/** @param uncalled teams that the draws cannot call; null where nothing current was drawn. */
export function verdictNotes(
  {
    evaluation,
    dataset,
    scenario,
    choices,
    readings,
    policies,
  }: Pick<Analysis, 'evaluation' | 'dataset' | 'scenario' | 'choices' | 'readings' | 'policies'>,
  uncalled: Uncalled | null,
  t: Pick<FirstMessages, 'verdict'>,
  locale: Locale,
): VerdictNotes {
  const words = t.verdict
  const { actual } = dataset.competition
  const name = namer(dataset.competition, locale)
  const facts = verdictFacts(evaluation, name)
  const isGateOff = choices.gate === 'off' || choices.gate === 'penalty'
  const others =
    isGateOff || facts.unscored !== null
      ? []
      : RULE_SET_IDS.filter(
          (id) => id !== scenario.rules.preset && differs(readings[id].verdicts, evaluation.verdicts),
        ).map((id) => words.otherReading(id, verdictFacts(readings[id], name)))
  const close = closeCall(evaluation)
  const assuming = (assumed: AssumedGate) =>
    evaluation.gates.filter((gate) => gate.assumed === assumed).map((gate) => name(gate.team))
  return {
    sentence: words.sentence(facts),
    others,
    assumed: evaluation.gates.some((gate) => gate.assumed !== null)
      ? words.assumed(assuming('fail'), assuming('pass'), choices.gate === 'off')
      : null,
    tooClose:
      uncalled === null ? null : words.tooClose(uncalled.close.map(name), uncalled.byEvidence.map(name)) || null,
    close: close === null ? null : words.close(name(close.lowest), name(close.next), gap(close.gap)),
    disagreeing: disagreements(policies).map(({ policies: names, verdicts, isFewer }) =>
      words.disagreement(names, verdictFacts({ verdicts }, name), isFewer),
    ),
    actual: `${actual === null ? words.actualUnknown : happened()}.`,
  }

  function happened(): string {
    if (actual === null) return ''
    const out = inOrder(actual.out).map((o) => ({ name: name(o.team), route: o.route }))
    const { kind, right, missed, wrong } = agreementWith(actual, evaluation)
    const agreement = kind === 'partly' ? words.agreement.partly(right, missed, wrong) : words.agreement[kind]
    return `${words.actual(actual.decided, out)}, ${agreement}`
  }
}

function differs(a: readonly { readonly outcome: string }[], b: readonly { readonly outcome: string }[]): boolean {
  return a.some((v, i) => v.outcome !== b[i]?.outcome)
}

const ROUTES = ['score', 'both', 'gate']

/** Score before gate, as the sentence says it. */
function inOrder<T extends { readonly route: string }>(out: readonly T[]): T[] {
  return out.toSorted((a, b) => ROUTES.indexOf(a.route) - ROUTES.indexOf(b.route))
}
