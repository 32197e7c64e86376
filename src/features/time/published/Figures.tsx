import { useNames } from '#analysis/useNames.ts'
import type { TeamId } from '#core/engine/index.ts'
import type { Inference, Item, PublishedFacts } from '#core/published/index.ts'
import { Savable } from '#export/Savable.tsx'
import { printed, raw, points as twoDecimals } from '#i18n/format.ts'
import { useWords } from '#i18n/useT.ts'
import { CertaintyKey, CertaintyMark } from '#provenance/PointList.tsx'
import { Table } from '#ui/Table.tsx'
import { EstimateKey } from './EstimateKey.tsx'
import { EstimatePicture } from './EstimatePicture.tsx'
import { useItemName } from './itemName.ts'
import styles from './published.module.css'

type Props = { readonly facts: PublishedFacts; readonly inference: Inference }

/** Every item with all its teams, in the order of the ministry's sheet. */
export function Figures({ facts, inference }: Props) {
  const t = useWords()
  const words = t.published.figures
  const name = useNames()
  const nameItem = useItemName(facts)
  const tried = inference.reports.reduce((sum, report) => sum + report.tried, 0)
  const shown = facts.items.filter((item) => inference.estimates[item.id] !== undefined)
  const hasInferred = shown.some((item) => item.points.size < facts.teams.length)
  const certaintyOf = (item: string, team: TeamId) =>
    facts.facts.find((fact) => fact.item === item && fact.team === team && fact.kind === 'points')?.certainty

  return (
    <section aria-labelledby="published-figures" className={styles.section}>
      <h3 id="published-figures">{words.title}</h3>
      {hasInferred && <p className={styles.note}>{words.explain}</p>}
      <Savable title={words.title}>
        <EstimateKey
          hasSecondary={shown.some((item) => facts.teams.some((team) => certaintyOf(item.id, team) === 'secondary'))}
        />
        <div className={styles.figures}>
          {shown.map((item) => (
            <figure key={item.id} data-depth={depthOf(item)} className={styles.figure}>
              <figcaption>
                <strong>{words.item(nameItem(item.id), raw(item.max))}</strong>
                <span className={styles.caption}>{captionOf(item)}</span>
              </figcaption>
              <EstimatePicture
                item={item}
                estimates={inference.estimates[item.id] ?? {}}
                certaintyOf={(team) => certaintyOf(item.id, team)}
              />
            </figure>
          ))}
        </div>
      </Savable>
      {hasInferred && <p className={styles.note}>{words.method(raw(inference.samples), raw(tried))}</p>}
      <CertaintyKey points={facts.facts} />
      <details className="fold">
        <summary>{t.app.table}</summary>
        <Table
          label={words.title}
          columns={[
            words.columns.item,
            words.columns.published,
            `${words.columns.range} (${words.inferred})`,
            `${words.columns.ninety} (${words.inferred})`,
            `${words.columns.mean} (${words.inferred})`,
          ]}
          figures
        >
          {shown.flatMap((item) =>
            facts.teams.map((team) => {
              const estimate = inference.estimates[item.id]?.[team]
              const density = estimate?.kind === 'inferred' ? estimate.density : null
              return (
                <tr key={`${item.id} ${team}`}>
                  <th scope="row">
                    {nameItem(item.id)}, {name(team).text}
                  </th>
                  <td>
                    {estimate?.kind === 'published' && printed(estimate.value)}{' '}
                    <CertaintyMark certainty={certaintyOf(item.id, team)} />
                  </td>
                  <td>
                    {estimate?.kind === 'inferred' &&
                      words.narrow(twoDecimals(estimate.low), twoDecimals(estimate.high))}
                  </td>
                  <td>
                    {density !== null &&
                      words.narrow(twoDecimals(density.quantiles[0]), twoDecimals(density.quantiles[2]))}
                    {estimate?.kind === 'inferred' && density === null && words.notDrawn}
                  </td>
                  <td>{density !== null && twoDecimals(density.mean)}</td>
                </tr>
              )
            }),
          )}
        </Table>
      </details>
    </section>
  )

  function depthOf({ parent }: Item): number {
    return parent === null ? 0 : 1 + depthOf(facts.items.find((item) => item.id === parent) as Item)
  }

  function captionOf(item: Item): string {
    // Worth saying only where the facts rule somebody out.
    const open = facts.teams.filter((team) => inference.estimates[item.id]?.[team]?.kind === 'inferred')
    const candidates = inference.lastOf[item.id] ?? []
    const last = candidates.length < open.length ? candidates.map(name) : []
    const [only] = last
    const mean = facts.facts.find((fact) => fact.item === item.id && fact.kind === 'mean')
    const apart = facts.facts.find((fact) => fact.item === item.id && fact.kind === 'gap')
    return [
      mean && words.mean(printed(mean.value)),
      apart && words.gap(printed(apart.value)),
      only !== undefined && (last.length === 1 ? words.only(only) : words.last(last)),
    ]
      .filter(Boolean)
      .join(' · ')
  }
}
