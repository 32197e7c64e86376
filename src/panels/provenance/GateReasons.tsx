import { useAnalysis } from '#analysis/Analysis.tsx'
import { gateGrounds } from '#analysis/gateGrounds.ts'
import { AnswerInSight } from '#evidence/AnswerInSight.tsx'
import { namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { TeamMark } from '#ui/TeamMark.tsx'
import styles from './GateReasons.module.css'
import type { CellId } from './Matrix.tsx'

type Props = { readonly onOpen: (cell: CellId, button: HTMLElement) => void }

/** For each team that fails or stays open: a sentence, and what it rests on, each a way to the evidence. */
export function GateReasons({ onOpen }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const { dataset, evaluation, scenario, choices } = useAnalysis()
  const name = namer(dataset.competition, locale)
  const gates = evaluation.gates.filter((g) => g.status !== 'pass')
  if (gates.length === 0) return null
  return (
    <>
      {choices.gate === 'off' && <p className={styles.note}>{t.rules.compare.off}</p>}
      {choices.gate === 'penalty' && <p className={styles.note}>{t.rules.compare.penalty}</p>}
      <ul className={styles.reasons} aria-label={t.provenance.reasons}>
        {gates.map((gate) => (
          <li key={gate.team}>
            <TeamMark team={gate.team} />{' '}
            <strong>{t.rules.status(name(gate.team), gate.status, scenario.rules.preset)}</strong>
            <ul className={styles.grounds}>
              {gateGrounds(dataset.competition, gate).map(({ component, state, claim }) => (
                <li key={component}>
                  <button
                    type="button"
                    className={styles.open}
                    aria-label={t.provenance.showCell(name(gate.team).text, t.rules.components[component])}
                    onClick={(event) => onOpen({ team: gate.team, column: component }, event.currentTarget)}
                  >
                    {t.rules.components[component]}
                  </button>
                  {`: ${t.rules.states[state]}`}
                  {claim !== null && (
                    <>
                      , {claim.by[locale]},{' '}
                      <span className={styles.date}>{t.rules.when(claim.public.first, claim.public.last)}</span>
                      <AnswerInSight claim={claim} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}
