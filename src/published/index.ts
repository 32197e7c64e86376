/** The one door of what the published facts allow. */

export { type Check, checkFacts } from './checks.ts'
export {
  type Fact,
  INDEX_DOUBT,
  type Item,
  type PublishedFacts,
  type PublishedPart,
  publishedFacts,
  TOTAL,
} from './facts.ts'
export { type Estimate, type Inference, type InferOptions, infer, type LowestUnder } from './infer.ts'
