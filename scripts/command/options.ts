import { type ParseArgsConfig, parseArgs } from 'node:util'
import { endWithReader } from './pipes.mjs'

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * The options that a command was called with. One that it does not know, or that lacks its value, ends it with a line
 * that says so, its usage, and exit code 2. It also ends with whoever reads it.
 */
export function optionsOf<const T extends Options>(options: T, usage: string) {
  endWithReader()
  try {
    return parseArgs({ options }).values
  } catch (error) {
    return refuseUse((error as Error).message, usage)
  }
}

/** Ends a command that was called wrongly: what is wrong, how it is called, exit code 2. */
export function refuseUse(problem: string, usage: string): never {
  console.error(`${problem.split('\n')[0]}\n${usage}`)
  process.exit(2)
}
