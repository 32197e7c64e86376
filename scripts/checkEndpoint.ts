import { endWithReader } from './command/pipes.mjs'
import { checkEndpoint } from './endpoint/checkEndpoint.ts'
import { printable } from './headless/printable.ts'

endWithReader()

const address = process.argv[2]
if (address === undefined || process.argv.length > 3) {
  console.error('Usage: npm run check:endpoint -- <base>, e.g. https://host/data/')
  process.exitCode = 2
} else {
  try {
    const { passed, differs, advice, notes } = await checkEndpoint(address)
    for (const line of passed) console.log(printable(`ok       ${line}`))
    for (const line of advice) console.log(printable(`advice   ${line}`))
    for (const line of notes) console.log(printable(`note     ${line}`))
    for (const line of differs) console.log(printable(`differs  ${line}`))
    if (differs.length > 0) process.exitCode = 1
  } catch (error) {
    console.error(printable((error as Error).message))
    process.exitCode = 2
  }
}
