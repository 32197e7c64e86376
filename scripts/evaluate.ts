import { resolve } from 'node:path'
import { BadInput } from './headless/badInput.ts'
import { BUNDLED_DATA } from './headless/dataFolder.ts'
import { evaluateLink } from './headless/evaluateLink.ts'
import { readArguments, USAGE } from './headless/readArguments.ts'

/** Relative to where the user stands: npm runs the command from the project's folder. */
const folderOf = (named: string | null): string =>
  named === null ? BUNDLED_DATA : resolve(process.env.INIT_CWD ?? '', named)

try {
  const { help, link, dataFolder, samples, scores } = readArguments(process.argv.slice(2))
  if (help) process.stderr.write(`${USAGE}\n`)
  else {
    const result = evaluateLink(link, folderOf(dataFolder), samples, scores)
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
  }
} catch (error) {
  if (!(error instanceof BadInput)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
