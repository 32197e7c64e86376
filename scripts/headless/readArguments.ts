import { parseArgs } from 'node:util'
import { BadInput } from './badInput.ts'

export const USAGE = `Usage: npm run --silent evaluate -- [link or query] [--data DIR] [--robustness N] [--scores]

  link or query   a whole address, ?query, or a bare query; left out: the default scenario
  --data DIR      read the data from this folder instead of public/data
  --robustness N  add the elimination shares from N samples, 1 to 100000000
  --scores        add every score with its status (published, hypothetical, filled, missing) and source
  --help          show this text

Prints one JSON document on stdout. Bad input: a message on stderr, exit code 2.`

export type Arguments = {
  readonly help: boolean
  readonly link: string
  /** Null for the data that comes with the project. */
  readonly dataFolder: string | null
  /** Samples of the robustness analysis; 0 leaves it out. */
  readonly samples: number
  /** Every score with its status and source. */
  readonly scores: boolean
}

const MOST_SAMPLES = 100_000_000

/** @throws BadInput for an unknown option, an option without its value, or more than one link. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parsed(args)
  if (positionals.length > 1) {
    throw new BadInput(
      `One link or query is expected, found ${positionals.length}. Put it in quotes: & and * mean something to a shell.`,
    )
  }
  if (values.data === '') throw new BadInput('--data needs the name of a folder.')
  return {
    help: values.help ?? false,
    link: positionals[0] ?? '',
    dataFolder: values.data ?? null,
    samples: samplesOf(values.robustness),
    scores: values.scores ?? false,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        robustness: { type: 'string' },
        scores: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new BadInput(`${(error as Error).message.split(/[.\n]/)[0]}. See --help.`)
  }
}

function samplesOf(text: string | undefined): number {
  if (text === undefined) return 0
  const samples = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0
  if (samples < 1 || samples > MOST_SAMPLES) {
    throw new BadInput(
      `--robustness needs a number of samples from 1 to ${MOST_SAMPLES}, found "${text.slice(0, 40)}".`,
    )
  }
  return samples
}
