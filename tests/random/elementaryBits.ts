import { exp, log, randomStream } from '#core/random/index.ts'

/** A fingerprint of every bit of some hundred thousand logarithms, exponentials, normal and exponential variates. */
export function elementaryBits(): string {
  const { uniform, exponential, fillNormal, fillExponential } = randomStream(20_260_115, 1, 2)
  const pair = new Float64Array(2)
  const value = new Float64Array(1)
  const words = new Uint32Array(value.buffer)
  let [a, b] = [0x811c9dc5, 0x01000193]
  const take = (x: number) => {
    value[0] = x
    a = Math.imul(a ^ (words[0] as number), 0x01000193)
    b = Math.imul(b ^ (words[1] as number), 0x85ebca6b) ^ (a >>> 15)
  }
  for (let i = 0; i < 30_000; i++) {
    const x = uniform()
    take(log(x))
    take(log(x * 1e6))
    take(exp(4 * (x - 0.5)))
    take(exp(1400 * (x - 0.5)))
    take(exponential())
    fillNormal(pair, 0, 1)
    fillExponential(pair, 1, 2)
    pair.forEach(take)
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

/** The same in Node, Chromium and Firefox. */
export const ELEMENTARY_BITS = '17e2320f318dc01f'
