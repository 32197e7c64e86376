import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endWithReader } from './command/pipes.mjs'
import { findingText } from './data/finding.ts'
import { generateRules } from './rules/generate.ts'

endWithReader()

const [, , command, folder = fileURLToPath(new URL('../src/core/engine/rules/', import.meta.url))] = process.argv
if (command !== 'write' && command !== 'check') {
  console.error('usage: tsx scripts/rules.ts write | check [folder of the rule sets]')
  process.exit(2)
}

if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}`)
  process.exit(2)
}
const { files, findings } = generateRules(folder)
const stored = (file: string) => {
  const path = join(folder, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}
const stale = [...files].filter(([file, text]) => stored(file) !== text)
const problems = [
  ...findings,
  ...(command === 'check' ? stale : []).map(([file]) => ({
    file,
    path: '(the whole file)',
    found: stored(file) === null ? 'nothing' : 'other content',
    expected: 'what the rule sets give: run npm run rules',
  })),
]
for (const finding of problems) console.error(findingText(finding))
if (problems.length > 0) process.exitCode = 1
else if (command === 'check') console.log('the table of rule sets is current')
else {
  for (const [file, text] of stale) {
    writeFileSync(join(folder, file), text)
    console.log(`wrote ${file}`)
  }
}
