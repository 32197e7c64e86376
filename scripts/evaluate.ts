import { endWithReader } from './command/pipes.mjs'
import { answer } from './headless/answer.ts'

endWithReader()

const { code, stdout, stderr } = answer(process.argv.slice(2))
process.stdout.write(stdout)
process.stderr.write(stderr)
if (code !== 0) process.exitCode = code
