import { useAnalysis } from '#analysis/Analysis.tsx'
import { useNames } from '#analysis/useNames.ts'
import type { Team } from '#core/engine/index.ts'
import { raw } from '#i18n/format.ts'
import { useLocalised, useWords } from '#i18n/useT.ts'
import { Citation, Citations } from '#provenance/value/Citation.tsx'
import { Table } from '#ui/Table.tsx'
import { TeamMark } from '#ui/TeamMark.tsx'
import frame from '#ui/tableFrame.module.css'

/** What was entered, by all teams or by one: size, licence, what it can read and write, and how often it was taken. */
export function Models({ team }: { readonly team: Team | null }) {
  const t = useWords()
  const localised = useLocalised()
  const { dataset, choices } = useAnalysis()
  const name = useNames()
  const { columns, parameters, notSeen, asOf, later } = t.scores.models
  const models = dataset.benchmarks.models.filter((model) => team === null || model.team === team.id)
  const text = (known: { readonly ko: string; readonly en: string } | null) =>
    known === null ? <span className={frame.muted}>{notSeen}</span> : localised(known)

  return (
    <section aria-labelledby="scores-models">
      <h3 id="scores-models">{t.scores.models.title}</h3>
      <Table label={t.scores.models.title} columns={Object.values(columns)} className={frame.wide}>
        {models.map((model) => (
          <tr key={model.name}>
            <th scope="row">
              <TeamMark team={model.team} /> {name(model.team).text}
            </th>
            <td>{model.name}</td>
            <td>
              {model.totalParametersB === null ? (
                <span className={frame.muted}>{notSeen}</span>
              ) : (
                parameters(
                  raw(model.totalParametersB),
                  model.activeParametersB === null ? null : raw(model.activeParametersB),
                )
              )}
            </td>
            <td>{model.context ?? <span className={frame.muted}>{notSeen}</span>}</td>
            <td>{text(model.licence)}</td>
            <td>{localised(model.modalities)}</td>
            <td>{text(model.released)}</td>
            <td>
              {model.downloads === null ? (
                <span className={frame.muted}>{notSeen}</span>
              ) : (
                <>
                  {localised(model.downloads.text)}, {asOf(model.downloads.asOf)}{' '}
                  {model.downloads.asOf > choices.asOf && <span className={frame.muted}>({later}) </span>}
                  <Citation source={model.downloads.source} short />
                </>
              )}
            </td>
            <td className={frame.sources}>
              <Citations ids={model.sources} />
            </td>
          </tr>
        ))}
      </Table>
    </section>
  )
}
