import { useAnalysis } from '#analysis/Analysis.tsx'
import { agreementWith } from '#analysis/agreement.ts'
import { useChances } from '#analysis/chances/ChancesProvider.tsx'
import { closeCall } from '#analysis/closeCall.ts'
import { disagreements } from '#analysis/disagreements.ts'
import { RULE_SET_IDS } from '#engine/index.ts'
import { gap as gapText } from '#i18n/format.ts'
import { namer, verdictFacts } from '#i18n/names.ts'
import { plain, type Segment } from '#i18n/segments.ts'
import { useLanguage } from '#i18n/useT.ts'
import { AtRest } from './AtRest.tsx'
import { Tiles } from './Tiles.tsx'
import styles from './VerdictPanel.module.css'

/** One sentence before anything else; under it what really happened, and how firm the sentence is. */
export function VerdictPanel() {
  const { t, locale } = useLanguage()
  const { evaluation, dataset, scenario, choices, readings, policies } = useAnalysis()
  const name = namer(dataset.competition, locale)
  const facts = verdictFacts(evaluation, name)
  const sentence = t.verdict.sentence(facts)
  const { actual } = dataset.competition

  const chosen = scenario.rules.preset
  const isGateOff = choices.gate === 'off' || choices.gate === 'penalty'
  const others =
    isGateOff || facts.unscored !== null
      ? []
      : RULE_SET_IDS.filter((id) => id !== chosen && differs(readings[id].verdicts, evaluation.verdicts)).map((id) =>
          t.verdict.otherReading(id, verdictFacts(readings[id], name)),
        )
  const { robustness, isStale } = useChances()
  const tooClose = isStale ? [] : (robustness?.tooClose ?? []).map(name)
  const close = closeCall(evaluation)
  const disagreeing = disagreements(policies).map(({ policies: names, verdicts }) =>
    t.verdict.disagreement(names, verdictFacts({ verdicts }, name)),
  )
  const agreement = actual === null ? null : agreementWith(actual, evaluation)

  return (
    <section className={styles.verdict} aria-labelledby="verdict-sentence">
      <p className="visually-hidden">{t.verdict.heading}</p>
      <h1 id="verdict-sentence" className={styles.sentence}>
        {sentence.map((segment, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a sentence have no other identity
          <Marked key={i} segment={segment} />
        ))}
      </h1>
      <AtRest text={plain(sentence)} />
      <div className={styles.under}>
        {(others.length > 0 || tooClose.length > 0) && (
          <p>{[...others, ...(tooClose.length > 0 ? [t.verdict.tooClose(tooClose)] : [])].join(' ')}</p>
        )}
        {(close !== null || disagreeing.length > 0) && (
          <p>
            {close !== null && `${t.verdict.close(name(close.lowest), name(close.next), gapText(close.gap))} `}
            {disagreeing.length > 0 && <strong className={styles.warning}>{disagreeing.join(' ')}</strong>}
          </p>
        )}
        <p>
          <span className={styles.actual}>
            {actual === null
              ? t.verdict.actualUnknown
              : `${t.verdict.actual(
                  actual.decided,
                  inOrder(actual.out).map((o) => ({ name: name(o.team), route: o.route })),
                )}, `}
            {agreement !== null &&
              (agreement.kind === 'partly'
                ? t.verdict.agreement.partly(agreement.right, agreement.missed, agreement.wrong)
                : t.verdict.agreement[agreement.kind])}
          </span>
          {'. '}
          {t.verdict.disclaimer}
        </p>
      </div>
      <Tiles />
    </section>
  )
}

function Marked({ segment }: { readonly segment: Segment }) {
  if (segment.team === undefined) return segment.text
  return <span className={segment.tone === 'out' ? styles.out : styles.undecided}>{segment.text}</span>
}

function differs(a: readonly { readonly outcome: string }[], b: readonly { readonly outcome: string }[]): boolean {
  return a.some((v, i) => v.outcome !== b[i]?.outcome)
}

const ROUTES = ['score', 'both', 'gate']

/** Score before gate, as the sentence says it. */
function inOrder<T extends { readonly route: string }>(out: readonly T[]): T[] {
  return out.toSorted((a, b) => ROUTES.indexOf(a.route) - ROUTES.indexOf(b.route))
}
