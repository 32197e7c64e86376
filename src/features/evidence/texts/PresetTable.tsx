import { useAnalysis } from '#analysis/Analysis.tsx'
import { RULE_SET_IDS, RULE_SETS } from '#core/engine/index.ts'
import { useWords } from '#i18n/useT.ts'
import { Table } from '#ui/Table.tsx'
import styles from './PresetTable.module.css'
import { presetRows } from './presetRows.ts'

/** Strict, official and lenient as one table: what differs is marked, each row cites the texts below that it rests on. */
export function PresetTable() {
  const t = useWords()
  const { dataset, scenario } = useAnalysis()
  const words = t.explanation.presets
  const texts = dataset.provenance.definitions
  const numbers = (ids: readonly string[]) => ids.map((id) => texts.findIndex((d) => d.id === id) + 1).filter(Boolean)
  const rows = presetRows({
    consequence: (value) => t.rules.consequence[value],
    proof: (value) => t.rules.proof.options[value],
    unknown: (value) => t.rules.unknown.options[value],
  })
  const held = RULE_SET_IDS.find((id) => id === scenario.rules.preset) ?? 'official'
  const active = (id: string) => id === scenario.rules.preset || undefined

  return (
    <details className={styles.details}>
      <summary>{words.summary}</summary>
      <Table
        className={styles.table}
        label={words.table}
        columns={[
          words.row,
          ...RULE_SET_IDS.map((id) => (
            <span key={id} data-active={active(id)}>
              {t.rules.presets[id]}
            </span>
          )),
          words.basis,
        ]}
      >
        {rows.map(({ item, values, differs, basis }) => {
          const refs = numbers(basis.definitions)
          return (
            <tr key={item}>
              <th scope="row">
                {item === 'proof' || item === 'unknown' ? words[item] : t.rules.components[item]}{' '}
                <span className={styles.mark}>{differs ? words.differs : words.same}</span>
              </th>
              {RULE_SET_IDS.map((id) => (
                <td key={id} data-active={active(id)} data-differs={values[id] !== values[held] || undefined}>
                  {values[id]}
                </td>
              ))}
              <td>{refs.length === 0 ? words.none : `${words[basis.kind]} ${words.refs(refs)}`}</td>
            </tr>
          )
        })}
        <tr>
          <th scope="row">{words.knownFrom}</th>
          {RULE_SET_IDS.map((id) => {
            const { knownFrom } = RULE_SETS[id]
            return (
              <td key={id} data-active={active(id)}>
                {knownFrom === null ? words.reading : words.known(knownFrom)}
              </td>
            )
          })}
          <td />
        </tr>
      </Table>
    </details>
  )
}
