import { type Random, randomStream } from '#core/random/index.ts'

/**
 * Degree, inner coefficients and first direction integers of dimensions 2 to 21, as tabulated by Joe and Kuo
 * (2008, "Constructing Sobol sequences with better two-dimensional projections", set D6); dimension 1 is van der
 * Corput's.
 */
export const DIRECTIONS: readonly (readonly [degree: number, inner: number, first: readonly number[]])[] = [
  [1, 0, [1]],
  [2, 1, [1, 3]],
  [3, 1, [1, 3, 1]],
  [3, 2, [1, 1, 1]],
  [4, 1, [1, 1, 3, 3]],
  [4, 4, [1, 3, 5, 13]],
  [5, 2, [1, 1, 5, 5, 17]],
  [5, 4, [1, 1, 5, 5, 5]],
  [5, 7, [1, 1, 7, 11, 19]],
  [5, 11, [1, 1, 5, 1, 1]],
  [5, 13, [1, 1, 1, 3, 11]],
  [5, 14, [1, 3, 5, 5, 31]],
  [6, 1, [1, 3, 3, 9, 7, 49]],
  [6, 13, [1, 1, 1, 15, 21, 21]],
  [6, 16, [1, 3, 1, 13, 27, 49]],
  [6, 19, [1, 1, 1, 15, 7, 5]],
  [6, 22, [1, 3, 1, 15, 13, 25]],
  [6, 25, [1, 1, 5, 5, 19, 61]],
  [7, 1, [1, 3, 7, 11, 23, 15, 103]],
  [7, 4, [1, 3, 7, 13, 13, 15, 69]],
]

/** Beyond these, dimensions are filled by independent random numbers ("padding"). */
export const SOBOL_DIMENSIONS = DIRECTIONS.length + 1

const BITS = 32

/**
 * `points` of a Sobol' sequence, scrambled by random lower triangular matrices and a digital shift (Matoušek 1998):
 * each point is uniform on the open unit cube, together they keep the net's evenness, and independent seeds give
 * independent unbiased estimates.
 *
 * @param dimensions 0 or more; @param points a power of two keeps the balance.
 * @returns points × dimensions, row by row, in (0, 1).
 */
export function scrambledSobol(points: number, dimensions: number, seed: number, randomisation = 0): Float64Array {
  const random = randomStream(seed, randomisation)
  const columns = Math.min(dimensions, SOBOL_DIMENSIONS)
  const directions = Array.from({ length: columns }, (_, d) => scrambled(directionNumbers(d), random))
  const state = Uint32Array.from({ length: columns }, () => word(random))
  const result = new Float64Array(points * dimensions)
  for (let i = 0; i < points; i++) {
    // Gray code: one direction number per step and dimension (Antonov and Saleev 1979).
    const changed = i === 0 ? -1 : 31 - Math.clz32(i & -i)
    for (let d = 0; d < columns; d++) {
      if (changed >= 0) state[d] = (state[d] as number) ^ ((directions[d] as Uint32Array)[changed] as number)
      result[i * dimensions + d] = ((state[d] as number) + 0.5) / 0x100000000
    }
    for (let d = columns; d < dimensions; d++) result[i * dimensions + d] = random.uniform()
  }
  return result
}

/** Direction numbers as 32-bit fractions, the first binary digit in the top bit. */
function directionNumbers(dimension: number): Uint32Array {
  const numbers = new Uint32Array(BITS)
  const [degree, inner, first] = DIRECTIONS[dimension - 1] ?? [0, 0, []]
  for (let k = 0; k < BITS; k++) {
    if (dimension === 0) numbers[k] = 2 ** (BITS - 1 - k)
    else if (k < degree) numbers[k] = (first[k] as number) * 2 ** (BITS - 1 - k)
    else {
      const oldest = numbers[k - degree] as number
      let next = oldest ^ (oldest >>> degree)
      for (let j = 1; j < degree; j++) {
        if ((inner >>> (degree - 1 - j)) & 1) next ^= numbers[k - j] as number
      }
      numbers[k] = next
    }
  }
  return numbers
}

/** Multiplied by a random lower triangular binary matrix with ones on its diagonal. */
function scrambled(numbers: Uint32Array, random: Random): Uint32Array {
  // Row r mixes digit r with random digits above it; kept as masks, the top bit being digit 0.
  const masks = Array.from({ length: BITS }, (_, r) => {
    const diagonal = 2 ** (BITS - 1 - r)
    const above = r === 0 ? 0 : (word(random) & ~(2 ** (BITS - r) - 1)) >>> 0
    return (above | diagonal) >>> 0
  })
  return numbers.map((number) => {
    let mixed = 0
    masks.forEach((mask, r) => {
      if (parity(number & mask)) mixed |= 2 ** (BITS - 1 - r)
    })
    return mixed >>> 0
  })
}

const word = (random: Random): number => Math.floor(random.uniform() * 0x100000000)

function parity(bits: number): number {
  let x = bits ^ (bits >>> 16)
  x ^= x >>> 8
  x ^= x >>> 4
  x ^= x >>> 2
  x ^= x >>> 1
  return x & 1
}
