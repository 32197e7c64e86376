import { contractOf } from './ownContract.ts'
import { type OwnContent, TABLE_VERSION } from './ownTable.ts'

/** The short form: everything that is kept of a table, in one small file. Null for what came in as a contract. */
export function shortJson(content: OwnContent): string | null {
  return content.kind === 'table' ? `${JSON.stringify({ cutline: TABLE_VERSION, ...content.table })}\n` : null
}

/** Both files of the data contract, joined: the form that other programs know. */
export const contractJson = (content: OwnContent): string => `${JSON.stringify(contractOf(content))}\n`
