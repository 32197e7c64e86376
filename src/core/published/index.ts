/** All that other layers may import of what the published facts allow. */

export { type Check, checkFacts } from './checks.ts'
export {
  type Fact,
  factsBy,
  INDEX_DOUBT,
  type Item,
  type PublishedFacts,
  publishedFacts,
  TOTAL,
  withoutParts,
} from './facts.ts'
export { type Estimate, type Inference, type InferOptions, infer, type LowestUnder } from './infer.ts'
export { type LaterPoint, laterPoints } from './later.ts'
export { type PointSampler, pointSampler } from './pointSampler.ts'
export { pointsAt, type System, systemOf } from './system.ts'
