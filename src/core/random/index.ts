/** Random numbers that are the same in every JavaScript engine. */

export { exp, log } from './elementary.ts'
export { type Random, randomStream } from './randomStream.ts'
