import { resolve } from 'node:path'
import { BadInput } from './badInput.ts'
import { BUNDLED_DATA } from './dataFolder.ts'
import { evaluateLink } from './evaluateLink.ts'
import { printable } from './printable.ts'
import { readArguments, USAGE } from './readArguments.ts'

export type Answer = { readonly code: number; readonly stdout: string; readonly stderr: string }

/** What `npm run evaluate` prints for its arguments, and the exit code it ends with. */
export function answer(args: readonly string[]): Answer {
  try {
    const { help, link, dataFolder, samples, scores } = readArguments(args)
    if (help) return { code: 0, stdout: '', stderr: `${USAGE}\n` }
    const result = evaluateLink(link, folderOf(dataFolder), samples, scores)
    return { code: 0, stdout: `${printable(JSON.stringify(result, null, 2))}\n`, stderr: '' }
  } catch (error) {
    const isBadInput = error instanceof BadInput
    const message = error instanceof Error ? error.message : String(error)
    const said = isBadInput ? message : `This should not happen, please report it: ${message}`
    return { code: isBadInput ? 2 : 1, stdout: '', stderr: `${printable(said)}\n` }
  }
}

/** Relative to where the user stands: npm runs the command from the project's folder. */
const folderOf = (named: string | null): string =>
  named === null ? BUNDLED_DATA : resolve(process.env.INIT_CWD ?? '', named)
