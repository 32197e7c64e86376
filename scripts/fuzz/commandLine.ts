import fc from 'fast-check'
import { BadInput } from '../headless/badInput.ts'
import { evaluateLink } from '../headless/evaluateLink.ts'
import { printable } from '../headless/printable.ts'
import { readArguments } from '../headless/readArguments.ts'

const words = fc.oneof(
  fc.constantFrom(
    '--data',
    '--robustness',
    '--scores',
    '--help',
    '-h',
    '--',
    '-',
    '--data=',
    '--robustness=1e3',
    '/dev/null',
  ),
  fc.constantFrom('rules=strict&src=https://a/', 'https://a/?w=x:1', 'cmp=lang.en', 'off=c012*nope', '?v=99', '#', '?'),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

/** What somebody may type behind `npm run evaluate --`. */
export const commandLines = fc.array(words, { maxLength: 4 })

/** The law: an answer that is JSON without a sign that a terminal obeys, or one message for the user. */
export function checkCommandLine(args: readonly string[], dataFolder: string): void {
  try {
    const { help, link, samples } = readArguments(args)
    if (help || samples > 1000) return
    const text = printable(JSON.stringify(evaluateLink(link, dataFolder, samples)))
    JSON.parse(text)
    if (/\p{Cc}/u.test(text)) throw new Error('A sign for the terminal came through')
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
  }
}
