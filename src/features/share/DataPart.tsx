import { useMemo } from 'react'
import { csvParts, type Table } from '#export/csv.ts'
import { evaluationFile } from '#export/evaluationFile.ts'
import { type FilePart, fileName } from '#export/fileName.ts'
import { largeSizes } from '#export/largeSizes.ts'
import { saveFile } from '#export/saveFile.ts'
import { chancesTable, rankingTable, scoresTable } from '#export/tables.ts'
import type { ExportContext } from '#export/verdictModel.ts'
import { useScenario } from '#state/scenario/useScenario.ts'
import styles from './ShareDialog.module.css'

/** Scores, ranking and chances as tables, and everything as JSON. */
export function DataPart({ context }: { readonly context: ExportContext }) {
  const words = context.t.exported.data
  const issues = useScenario((state) => state.issues)
  const { robustness } = context
  const { dataset, scenario, choices } = context.analysis
  const named = (part: FilePart, extension: string) =>
    fileName({ competition: dataset.competition.id, asOf: choices.asOf }, part, extension)
  const saveTable = (table: Table, part: FilePart) =>
    saveFile(new Blob(csvParts(table), { type: 'text/csv;charset=utf-8' }), named(part, 'csv'))
  const sizes = useMemo(() => largeSizes(context), [context])
  const saveJson = () => {
    const file = evaluationFile(scenario, dataset, issues, robustness ?? 0)
    // A large file is for programs: without blanks it is half as long.
    const text = JSON.stringify(file, null, sizes === null ? 2 : 0)
    saveFile(new Blob([`${text}\n`], { type: 'application/json' }), named(null, 'json'))
  }
  return (
    <>
      <p className="quiet">{words.explain}</p>
      {sizes !== null && <p className="quiet">{words.large(sizes.rows, sizes.csv, sizes.json)}</p>}
      <p className={styles.buttons}>
        <button type="button" className={styles.main} onClick={() => saveTable(scoresTable(context), 'scores')}>
          {words.scores}
        </button>
        <button type="button" className={styles.main} onClick={() => saveTable(rankingTable(context), 'ranking')}>
          {words.ranking}
        </button>
        <button
          type="button"
          className={styles.main}
          disabled={robustness === null}
          onClick={() => robustness !== null && saveTable(chancesTable(robustness, context), 'chances')}
        >
          {words.chances}
        </button>
      </p>
      {robustness === null && (
        <p role="status" className="quiet">
          {words.chancesWait}
        </p>
      )}
      <p className="quiet">{words.jsonExplain}</p>
      <p className={styles.buttons}>
        <button type="button" className={styles.main} onClick={saveJson}>
          {words.json}
        </button>
      </p>
    </>
  )
}
