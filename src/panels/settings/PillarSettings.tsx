import { useAnalysis } from '#analysis/Analysis.tsx'
import { LIMITS, type Pillar } from '#engine/index.ts'
import { points, raw } from '#i18n/format.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { clearAssumed, setAssumed, setPillars } from '#scenario/actions.ts'
import { useScenarioStore } from '#scenario/useScenario.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { Term } from '#ui/Term.tsx'
import styles from './SettingsPanel.module.css'

/** The weight of each part of the evaluation, and points assumed where none were published. */
export function PillarSettings() {
  const { locale } = useLanguage()
  const t = useWords()
  const { choices, dataset, evaluation } = useAnalysis()
  const store = useScenarioStore()
  const { pillars, teams } = dataset.competition
  const words = t.settings.pillars
  const name = namer(dataset.competition, locale)
  const isUnknown = (p: Pillar) => evaluation.notices.some((n) => n.code === 'pillar-not-known' && n.pillar === p.id)
  const others = pillars.filter((p) => !p.isBenchmark)

  const setWeight = (id: string, weight: number) => {
    const next = pillars.map((p) => (p.id === id ? weight : (choices.pillars[p.id] ?? p.max)))
    setPillars(store, next.every((w, i) => w === pillars[i]?.max) ? null : next)
  }

  return (
    <fieldset className={styles.pillars}>
      <legend>
        <Term id="pillar">{words.title}</Term>
      </legend>
      <ul>
        {pillars.map((p) => (
          <li key={p.id} className={styles.number}>
            <span>
              {p.label[locale]}
              {isUnknown(p) && <span className={styles.note}>{words.unknown}</span>}
            </span>
            <NumberField
              label={p.label[locale]}
              value={choices.pillars[p.id] ?? p.max}
              format={raw}
              min={LIMITS.pillar.min}
              max={LIMITS.pillar.max}
              onCommit={(v) => setWeight(p.id, v)}
            />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{words.show}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
          <section className={styles.frame} tabIndex={0} aria-label={words.show}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.team}</th>
                  {others.map((p) => (
                    <th scope="col" key={p.id}>
                      {p.label[locale]}
                      <span className={styles.note}>{words.assumedHelp(p.max)}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {teams.map((team) => (
                  <tr key={team.id}>
                    <th scope="row">{name(team.id).text}</th>
                    {others.map((p) => {
                      const part = evaluation.ranking.find((r) => r.team === team.id)?.pillars[p.id]
                      return (
                        <td key={p.id}>
                          {part?.origin === 'published' ? (
                            points(part.value)
                          ) : (
                            <NumberField
                              label={words.edit(name(team.id).text, p.label[locale])}
                              value={choices.assumed[team.id]?.[p.id] ?? null}
                              format={raw}
                              min={0}
                              max={p.max}
                              onCommit={(v) => setAssumed(store, team.id, p.id, v)}
                              onClear={() => clearAssumed(store, team.id, p.id)}
                            />
                          )}
                          {part !== undefined && (
                            <span className={styles.note}>
                              {part.origin === 'implied' && `${points(part.value)} `}
                              {words[part.origin]}
                            </span>
                          )}
                        </td>
                      )
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      )}
    </fieldset>
  )
}
