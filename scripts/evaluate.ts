import { resolve } from 'node:path'
import { endWithReader } from './command/pipes.mjs'
import { BadInput } from './headless/badInput.ts'
import { BUNDLED_DATA } from './headless/dataFolder.ts'
import { evaluateLink } from './headless/evaluateLink.ts'
import { printable } from './headless/printable.ts'
import { readArguments, USAGE } from './headless/readArguments.ts'

/** Relative to where the user stands: npm runs the command from the project's folder. */
const folderOf = (named: string | null): string =>
  named === null ? BUNDLED_DATA : resolve(process.env.INIT_CWD ?? '', named)

endWithReader()

try {
  const { help, link, dataFolder, samples, scores } = readArguments(process.argv.slice(2))
  if (help) process.stderr.write(`${USAGE}\n`)
  else {
    const result = evaluateLink(link, folderOf(dataFolder), samples, scores)
    process.stdout.write(`${printable(JSON.stringify(result, null, 2))}\n`)
  }
} catch (error) {
  const isBadInput = error instanceof BadInput
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${printable(isBadInput ? message : `This should not happen, please report it: ${message}`)}\n`)
  process.exitCode = isBadInput ? 2 : 1
}
