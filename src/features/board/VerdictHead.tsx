import { useAnalysis } from '#analysis/Analysis.tsx'
import { verdictAccount } from '#analysis/account/account.ts'
import { useChances } from '#analysis/chances/ChancesProvider.tsx'
import { overtaken } from '#analysis/chances/overtaken.ts'
import { closeCall } from '#analysis/closeCall.ts'
import { RULE_SETS } from '#core/engine/index.ts'
import { isAnyWeights } from '#core/robustness/index.ts'
import { gap } from '#i18n/format.ts'
import { namer } from '#i18n/names.ts'
import { plain, type Segment } from '#i18n/segments.ts'
import { useLanguage } from '#i18n/useT.ts'
import { verdictNotes } from '#provenance/verdictNotes.ts'
import { Announcement } from '#ui/Announcement.tsx'
import { wholeDates } from '#ui/wholeDates.tsx'
import styles from './VerdictHead.module.css'

/**
 * The verdict in one sentence, in the largest type of the page. Under it, in lines of fixed height: what was decided in
 * reality and how far the scenario agrees, how close the result is, and that it is a scenario.
 */
export function VerdictHead({ kicker }: { readonly kicker: React.ReactNode }) {
  const { t, locale } = useLanguage()
  const analysis = useAnalysis()
  const { evaluation, choices, scenario, dataset } = analysis
  const words = t.matrix.deck
  const { sentence, actual } = verdictNotes(analysis, null, t, locale)
  const name = namer(dataset.competition, locale)
  const account = verdictAccount(evaluation, choices)
  const reading = scenario.rules.preset
  const later = reading === 'custom' || dataset.competition.claims.length === 0 ? null : RULE_SETS[reading].knownFrom
  const close = closeCall(evaluation)
  const open = account.teams.filter(({ outcome }) => outcome === 'undecided')
  const { robustness, isStale } = useChances()
  const passed = robustness === null || isStale ? null : overtaken(evaluation, robustness)
  const parts = [
    ...(later !== null && later > choices.asOf ? [words.rulesLater(t.rules.presets[reading], later)] : []),
    ...(passed === null
      ? []
      : [words.overtaken(name(passed.out), name(passed.by), isAnyWeights(scenario.uncertainty))]),
    ...(close === null ? [] : [words.close(gap(close.gap))]),
    ...(open.some(({ openBy }) => openBy === 'tie') ? [words.tie] : []),
    ...(open.some(({ openBy }) => openBy === 'unscored-team')
      ? [words.unscoredTeams(account.teams.filter(({ unscored }) => unscored !== null).map(({ team }) => name(team)))]
      : []),
  ]
  return (
    <section className={styles.verdict} aria-labelledby="verdict-sentence">
      <div className={styles.kicker}>{kicker}</div>
      <h1 id="verdict-sentence" tabIndex={-1} className={styles.sentence}>
        {sentence.map((segment, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a sentence have no other identity
          <Marked key={i} segment={segment} />
        ))}
      </h1>
      <Announcement text={plain(sentence)} />
      <p className={styles.deck}>
        {wholeDates([actual, ...parts].join(' '))} <span>{words.scenario}</span>
      </p>
    </section>
  )
}

/** Every segment in an element of its own: a page translator may put its own elements around any text. */
function Marked({ segment }: { readonly segment: Segment }) {
  const tone = segment.team === undefined ? undefined : segment.tone === 'out' ? styles.out : styles.undecided
  return <span className={tone}>{segment.text}</span>
}
