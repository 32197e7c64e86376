import { exp, log } from './elementary.ts'

const LAYERS = 256

/**
 * Right edges of 256 layers of equal area below a density, the widest first (Marsaglia and Tsang 2000, "The ziggurat
 * method for generating random variables"): the first stands for the bottom layer with its tail, the last is 0.
 * Computed in fixed operations, so that every engine has the same.
 * @param tail where the tail of the bottom layer begins.
 * @param area of each layer.
 * @param inverse the edge at which the density has this height.
 */
function edgesOf(
  tail: number,
  area: number,
  density: (x: number) => number,
  inverse: (height: number) => number,
): Float64Array {
  const edges = new Float64Array(LAYERS + 1)
  edges[0] = area / density(tail)
  let edge = tail
  for (let layer = 1; layer < LAYERS; layer++) {
    edges[layer] = edge
    edge = inverse(density(edge) + area / edge)
  }
  return edges
}

const EXPONENTIAL_TAIL = 7.69711747013105

/** Below e^−x. */
export const EXPONENTIAL_EDGES = edgesOf(
  EXPONENTIAL_TAIL,
  (EXPONENTIAL_TAIL + 1) * exp(-EXPONENTIAL_TAIL),
  (x) => exp(-x),
  (height) => -log(height),
)

/** Below e^(−x²/2), for x ≥ 0. */
export const NORMAL_EDGES = edgesOf(
  3.654152885361009,
  0.004928673233974657,
  (x) => exp(-0.5 * x * x),
  (height) => Math.sqrt(-2 * log(height)),
)
