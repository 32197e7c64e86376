import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endWithReader } from './command/pipes.mjs'
import { CONTRACT_FILES, evaluationJsonSchema, jsonSchemaOf, ownJsonSchema } from './contract/jsonSchemas.ts'
import { openApi } from './contract/openApi.ts'

endWithReader()

const FOLDER = process.argv[3] ?? fileURLToPath(new URL('../public/schema/', import.meta.url))

const text = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`
const files = new Map([
  ...CONTRACT_FILES.map((file) => [`${file}.schema.json`, text(jsonSchemaOf(file))] as const),
  ['evaluation.schema.json', text(evaluationJsonSchema())] as const,
  ['own-competition.schema.json', text(ownJsonSchema())] as const,
  ['openapi.json', text(openApi())] as const,
])

const storedText = (name: string): string | null =>
  existsSync(join(FOLDER, name)) ? readFileSync(join(FOLDER, name), 'utf8') : null

const stale = [...files].filter(([name, expected]) => storedText(name) !== expected)
switch (process.argv[2]) {
  case 'write':
    mkdirSync(FOLDER, { recursive: true })
    for (const [name, content] of stale) {
      writeFileSync(join(FOLDER, name), content)
      console.log(`wrote ${name}`)
    }
    break
  case 'check':
    for (const [name] of stale)
      console.error(`public/schema/${name}: not what the checks of the page give: run npm run contract`)
    if (stale.length > 0) process.exitCode = 1
    else console.log(`${files.size} files of the contract are current`)
    break
  default:
    console.error('usage: tsx scripts/contract.ts write | check [folder]')
    process.exitCode = 2
}
