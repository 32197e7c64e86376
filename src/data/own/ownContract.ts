import { assemble } from '../assemble.ts'
import type { Dataset } from '../dataset.ts'
import { contractOfTable } from './contractOfTable.ts'
import { contractVersion } from './contractVersion.ts'
import { type OwnContent, type OwnContract, ownId } from './ownTable.ts'

/** The files under an id that belongs to the reader and the version that their content has. */
export function ownContract(files: OwnContract, id: string = files.benchmarks.competition.id): OwnContract {
  const own = ownId(id).slice(0, 60)
  const dataVersion = contractVersion(files)
  const { benchmarks, provenance } = files
  return {
    benchmarks: { ...benchmarks, dataVersion, competition: { ...benchmarks.competition, id: own } },
    provenance: { ...provenance, dataVersion, competition: own },
  }
}

/** The two files of the data contract for what is kept. */
export const contractOf = (content: OwnContent): OwnContract =>
  content.kind === 'table' ? contractOfTable(content.table) : content.files

export function datasetOf(content: OwnContent): Dataset {
  const { benchmarks, provenance } = contractOf(content)
  return assemble(benchmarks, provenance)
}

export const idOf = (content: OwnContent): string =>
  content.kind === 'table' ? content.table.id : content.files.benchmarks.competition.id

/** The same under another id, where one's own is to stand beside it. */
export function withId(content: OwnContent, id: string): OwnContent {
  if (content.kind === 'table') return { kind: 'table', table: { ...content.table, id } }
  return { kind: 'contract', files: ownContract(content.files, id) }
}

/** The same under another name, in both languages. */
export function withTitle(content: OwnContent, title: string): OwnContent {
  if (content.kind === 'table') return { kind: 'table', table: { ...content.table, title } }
  const { benchmarks, provenance } = content.files
  const competition = { ...benchmarks.competition, title: { ko: title, en: title } }
  return { kind: 'contract', files: { benchmarks: { ...benchmarks, competition }, provenance } }
}

/** Its name; a contract's in its first language. */
export const titleOf = (content: OwnContent): string =>
  content.kind === 'table' ? content.table.title : content.files.benchmarks.competition.title.ko
