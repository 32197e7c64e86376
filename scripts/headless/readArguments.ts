import { parseArgs } from 'node:util'
import { BadInput } from './badInput.ts'

export const USAGE = `Usage: npm run --silent evaluate -- [link or query] [--data DIR]

  link or query   a whole address, ?query, or a bare query; nothing stands for the default scenario
  --data DIR      read the data from this folder instead of public/data
  --help          show this text

Prints one JSON document on stdout. Bad input: a message on stderr, exit code 2.`

export type Arguments = {
  readonly help: boolean
  readonly link: string
  /** Null for the data that comes with the project. */
  readonly dataFolder: string | null
}

/** @throws BadInput for an unknown option, an option without its value, or more than one link. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parsed(args)
  if (values.robustness) throw new BadInput('--robustness is not available in this version.')
  if (positionals.length > 1) {
    throw new BadInput(
      `One link or query is expected, found ${positionals.length}. Put it in quotes: & and * mean something to a shell.`,
    )
  }
  if (values.data === '') throw new BadInput('--data needs the name of a folder.')
  return { help: values.help ?? false, link: positionals[0] ?? '', dataFolder: values.data ?? null }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      // Its value is optional here, so that the answer is the same with and without one.
      args: args.filter((arg, i) => !(args[i - 1] === '--robustness' && /^\d+$/.test(arg))).map(withoutValue),
      allowPositionals: true,
      options: { data: { type: 'string' }, help: { type: 'boolean', short: 'h' }, robustness: { type: 'boolean' } },
    })
  } catch (error) {
    throw new BadInput(`${(error as Error).message.split('. ')[0]}. See --help.`)
  }
}

const withoutValue = (arg: string): string => (arg.startsWith('--robustness=') ? '--robustness' : arg)
