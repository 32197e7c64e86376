import type { Dataset } from '../dataset.ts'
import { invalidOwn, LoadFailure, type LoadIssue } from '../loadError.ts'
import { datasetOf, idOf, withId } from './ownContract.ts'
import { readOwnText } from './ownStore.ts'
import type { OwnContent } from './ownTable.ts'
import { readJsonText } from './readJsonText.ts'

/**
 * A competition that this browser keeps, checked anew: what lies in a storage may have been changed.
 *
 * @param pinned the data version that a link asks for; null for what there is.
 * @throws LoadFailure of the kinds `own-…`.
 */
export async function loadOwn(id: string, pinned: string | null): Promise<Dataset> {
  const dataset = datasetOf(await loadOwnContent(id))
  const { dataVersion } = dataset.competition
  if (pinned !== null && pinned !== dataVersion) {
    throw new LoadFailure({ kind: 'own-version', url: placeOf(id), requested: pinned, available: [dataVersion] })
  }
  return dataset
}

/** What is kept of it. @throws LoadFailure as `loadOwn`. */
export async function loadOwnContent(id: string): Promise<OwnContent> {
  const url = placeOf(id)
  const found = await readOwnText(id)
  if (found.kind === 'blocked') throw new LoadFailure({ kind: 'own-blocked', url, requested: id })
  if (found.kind === 'none') throw new LoadFailure({ kind: 'own-missing', url, requested: id })
  const reading = await readJsonText(found.text)
  if (reading.kind === 'refused') {
    const issues = reading.issues.map(
      ({ path, line, column, found: text, expected }): LoadIssue => ({
        path: path ?? `${line ?? 1}:${column ?? 1}`,
        found: text === '' ? '""' : text,
        expected: expected.code === 'schema' ? expected.text : expected.code,
      }),
    )
    throw invalidOwn(url, issues)
  }
  return idOf(reading.content) === id ? reading.content : withId(reading.content, id)
}

/** Where it lies, for messages: no address that anything could be asked for. */
const placeOf = (id: string): string => `own:${id}`
