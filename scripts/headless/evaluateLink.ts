import { type EvaluationFile, evaluationFile } from '#export/evaluationFile.ts'
import { fromSearch, MAX_LINK_BYTES } from '#state/scenario/decode.ts'
import { type EvaluationExport, exportEvaluation } from '#state/scenario/export.ts'
import { mendLink } from '#state/scenario/mendLink.ts'
import { searchOfLink } from '#state/scenario/params.ts'
import { BadInput } from './badInput.ts'
import { readDataset } from './readDataset.ts'

type DataNotice =
  /** The data version that the link pins is not in the folder: the newest was used. */
  | {
      readonly from: 'data'
      readonly code: 'data-version-unavailable'
      readonly requested: string
      readonly used: string
    }
  /** The link names another base (`src`): nothing is fetched, and the data of the folder was used. */
  | { readonly from: 'data'; readonly code: 'other-base'; readonly requested: string }

export type HeadlessResult = Omit<EvaluationExport, 'notices'> & {
  /** Only where they were asked for. */
  readonly scores?: EvaluationFile['scores']
  readonly notices: readonly (DataNotice | EvaluationExport['notices'][number])[]
}

/**
 * What `npm run evaluate` prints (docs/headless.md). Parts of the link that cannot be read are notices.
 *
 * @param link a whole address, `?query`, a bare query, or nothing.
 * @param samples of the robustness analysis; 0 leaves it out.
 * @param withScores adds every cell with its status and source.
 * @throws BadInput for a link over 8 KiB and for data that cannot be used.
 */
export function evaluateLink(link: string, dataFolder: string, samples = 0, withScores = false): HeadlessResult {
  const search = mendLink(searchOfLink(link))
  const { scenario, issues } = fromSearch(search)
  if (issues.some((issue) => issue.code === 'too-long')) {
    throw new BadInput(`The link is longer than ${MAX_LINK_BYTES} bytes and was not read.`)
  }
  const { dataset, isPinned } = readDataset(dataFolder, scenario.competition, scenario.dataVersion)
  const result: HeadlessResult = withScores
    ? evaluationFile(scenario, dataset, issues, samples)
    : exportEvaluation(scenario, dataset.competition, issues, samples)
  const notices: DataNotice[] = []
  const base = new URLSearchParams(search).get('src')
  if (base !== null) notices.push({ from: 'data', code: 'other-base', requested: base })
  if (!isPinned) {
    const requested = scenario.dataVersion as string
    notices.push({ from: 'data', code: 'data-version-unavailable', requested, used: dataset.competition.dataVersion })
  }
  return { ...result, notices: [...notices, ...result.notices] }
}
