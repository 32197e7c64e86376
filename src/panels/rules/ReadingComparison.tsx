import { useAnalysis } from '#analysis/Analysis.tsx'
import type { Ground } from '#analysis/gateGrounds.ts'
import { RULE_SET_IDS, type RuleSetId } from '#engine/index.ts'
import { AnswerInSight } from '#evidence/AnswerInSight.tsx'
import { namer } from '#i18n/names.ts'
import { useLanguage } from '#i18n/useT.ts'
import { Select } from '#ui/Select.tsx'
import { TeamMark } from '#ui/TeamMark.tsx'
import styles from './ReadingComparison.module.css'
import { readingDifferences } from './readingDifferences.ts'

type Props = {
  readonly active: RuleSetId | 'custom'
  readonly other: RuleSetId
  readonly onOther: (other: RuleSetId) => void
}

/** What the active reading changes against another: a sentence for each team, with component, claim and date. */
export function ReadingComparison({ active, other, onOther }: Props) {
  const { t, locale } = useLanguage()
  const { dataset, evaluation, readings, choices } = useAnalysis()
  const { competition } = dataset
  const name = namer(competition, locale)
  const { differing, failingInBoth } = readingDifferences(competition, evaluation, readings[other])
  const words = t.rules.compare

  return (
    <div className={styles.comparison}>
      <div className={styles.head}>
        <p className={styles.count}>
          {differing.length === 0 ? words.same(other) : words.count(other, differing.length)}
        </p>
        <Select
          label={words.with}
          term="reading"
          options={RULE_SET_IDS.filter((id) => id !== active).map((value) => ({
            value,
            label: t.rules.presets[value],
          }))}
          value={other}
          onChange={onOther}
        />
      </div>
      {differing.length > 0 && (
        <ul className={styles.list}>
          {differing.map((d) => (
            <li key={d.team}>
              <TeamMark team={d.team} /> {words.sentence(name(d.team), d.here, active, d.there, other)}
              <Grounds grounds={d.grounds} />
            </li>
          ))}
        </ul>
      )}
      {failingInBoth.length > 0 && <p className={styles.note}>{words.both(failingInBoth.map(name))}</p>}
      {choices.gate === 'off' && <p className={styles.note}>{words.off}</p>}
      {choices.gate === 'penalty' && <p className={styles.note}>{words.penalty}</p>}
    </div>
  )
}

/** The firmest cause in full, the others by name. */
function Grounds({ grounds: [first, ...rest] }: { readonly grounds: readonly Ground[] }) {
  const { t, locale } = useLanguage()
  if (first === undefined) return null
  const { claim } = first
  const component = t.rules.components[first.component]
  const state = t.rules.states[first.state]
  return (
    <span className={styles.ground}>
      {claim === null ? (
        `${component}: ${state}`
      ) : (
        <>
          {t.rules.ground(component, state, claim.by[locale])}
          <span className={styles.date}>{t.rules.when(claim.public.first, claim.public.last)}</span>
        </>
      )}
      {rest.length > 0 && `; ${t.rules.moreGrounds(rest.map((g) => t.rules.components[g.component]))}`}
      {claim !== null && <AnswerInSight claim={claim} />}
    </span>
  )
}
