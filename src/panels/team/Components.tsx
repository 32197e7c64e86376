import { useAnalysis } from '#analysis/Analysis.tsx'
import type { ComponentAssessment, GateResult } from '#engine/index.ts'
import { claimAnchor } from '#evidence/links.ts'
import { useWords } from '#i18n/useT.ts'
import { TableFrame } from '#ui/TableFrame.tsx'
import { Term } from '#ui/Term.tsx'
import frame from '#ui/tableFrame.module.css'
import styles from './TeamPanel.module.css'

/** The team's row of the matrix, read downwards: state, what the rules make of it, on which statements. */
export function Components({ gate }: { readonly gate: GateResult }) {
  const t = useWords()
  const { asOf } = useAnalysis().choices
  const words = t.team
  const raised = gate.components.filter((c) => c.state !== 'clear')
  const clear = gate.components.filter((c) => c.state === 'clear')
  return (
    <section aria-labelledby="team-components">
      <h3 id="team-components">{words.components(raised.length, asOf)}</h3>
      {raised.length > 0 && (
        <TableFrame label={words.components(raised.length, asOf)}>
          <table className={frame.compact}>
            <thead>
              <tr>
                <th scope="col">
                  <Term id="component">{words.component}</Term>
                </th>
                <th scope="col">{words.state}</th>
                <th scope="col">
                  <Term id="reading">{words.reading}</Term>
                </th>
                <th scope="col">
                  <Term id="claim">{words.restsOn}</Term>
                </th>
              </tr>
            </thead>
            <tbody>
              {raised.map((assessment) => (
                <tr key={assessment.component}>
                  <th scope="row">{t.rules.components[assessment.component]}</th>
                  <td>{t.rules.states[assessment.state]}</td>
                  <td data-out={assessment.effect === 'fail' || undefined} className={styles.reading}>
                    {readingOf(assessment)}
                  </td>
                  <td>
                    {[...assessment.standing, ...assessment.cleared, ...assessment.replies].map((claim) => (
                      <a key={claim} className={styles.ref} href={`#${claimAnchor(claim)}`}>
                        {claim}
                      </a>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      {clear.length > 0 && (
        <p className={styles.aside}>
          {words.clear(clear.map((c) => t.rules.components[c.component]))} {t.provenance.legendClear}
        </p>
      )}
    </section>
  )

  function readingOf({ reading, effect }: ComponentAssessment): string {
    const word = t.rules.readings[reading]
    return reading === 'unknown' ? `${word}? ${t.provenance.unknownTo[effect]}` : word
  }
}
