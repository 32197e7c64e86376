import { fileURLToPath } from 'node:url'
import { endWithReader } from './command/pipes.mjs'
import { dataCommand } from './data/command.ts'

endWithReader()

const [
  ,
  ,
  command,
  root = fileURLToPath(new URL('../public/data/', import.meta.url)),
  releasedFile = fileURLToPath(new URL('./data/released.json', import.meta.url)),
] = process.argv
const { code, complaints } = dataCommand(command, root, releasedFile, (line) => console.log(line))
for (const complaint of complaints) console.error(complaint)
if (code !== 0) process.exitCode = code
