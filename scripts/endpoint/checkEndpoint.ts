import { idleAnswers } from '#core/engine/index.ts'
import { type DataBase, parseBase } from '#data/base.ts'
import type { IndexFile } from '#data/dataset.ts'
import { loadCorrections, loadDataset, loadIndex } from '#data/loadDataset.ts'
import { type LoadError, loadErrorOf } from '#data/loadError.ts'
import { answerOf } from './answer.ts'

export type EndpointReport = {
  /** What was asked for, and well answered. */
  readonly passed: readonly string[]
  /** What the page could not use. */
  readonly differs: readonly string[]
  /** What the page can live with, but its readers would rather not. */
  readonly advice: readonly string[]
  /** Claims of the newest data that name what they answer without any effect at the gate. */
  readonly notes: readonly string[]
}

/**
 * Asks a real HTTP endpoint for everything that the page could ask it for, with the page's own loading and
 * checks: the index, the corrections, and every data version of every stage.
 *
 * @param address Absolute http or https address of the base.
 * @throws Error when `address` is none.
 */
export async function checkEndpoint(address: string): Promise<EndpointReport> {
  const parsed = parseBase(address, 'http://localhost/')
  if ('problem' in parsed || !/^https?:/i.test(address.trim())) {
    const why = 'problem' in parsed ? parsed.problem : 'not-absolute'
    throw new Error(
      `${JSON.stringify(address)} is not a base address (${why}): expected an address such as https://host/data/`,
    )
  }
  const { base } = parsed
  const passed: string[] = []
  const differs: string[] = []
  const advice: string[] = []
  const notes: string[] = []

  async function ask<Answer>(what: string, promise: Promise<Answer>): Promise<Answer | null> {
    try {
      const answer = await promise
      passed.push(what)
      return answer
    } catch (error) {
      const loadError = loadErrorOf(error)
      if (loadError === null) throw error
      differs.push(`${what}: ${lineOf(loadError)}`)
      return null
    }
  }

  const index = await ask('index.json', loadIndex(base))
  await ask('corrections.json', loadCorrections(base))
  for (const { id, versions } of index?.competitions ?? []) {
    const newest = await ask(id, loadDataset(base, index as IndexFile, id, null))
    for (const { claim, answered } of idleAnswers(newest?.competition.claims ?? [])) {
      const named = answered.join(', ')
      notes.push(
        `${id}: claim ${claim} answers ${named}, shown beside it; by days and strengths it moves nothing at the gate`,
      )
    }
    for (const version of versions) await ask(`${id}, version ${version}`, fromItsOwnFolder(base, index, id, version))
  }
  const headers = await answerOf(new URL('index.json', base.url).href)
  differs.push(...headers.differs)
  advice.push(...headers.advice)
  passed.push(...headers.passed)
  return { passed, differs, advice, notes }
}

/** The newest version, too, must lie in its folder: links that pin it outlive the next one. */
function fromItsOwnFolder(base: DataBase, index: IndexFile | null, id: string, version: string) {
  return loadDataset(base, { ...(index as IndexFile), dataVersion: '' }, id, version)
}

function lineOf(error: LoadError): string {
  const { kind, url, ...rest } = error
  if (error.kind === 'invalid') {
    const places = error.issues.map(
      ({ path, found, expected }) => `\n    ${path}: found ${found}, expected ${expected}`,
    )
    return `${url} does not fit the contract in ${error.total} places:${places.join('')}`
  }
  const details = Object.entries(rest).map(([name, value]) => `${name} ${JSON.stringify(value)}`)
  return [`${url}: ${kind}`, ...details].join(', ')
}
