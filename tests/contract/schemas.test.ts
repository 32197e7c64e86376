import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { CONTRACT_FILES, type ContractFile } from '../../scripts/contract/jsonSchemas.ts'

const PUBLIC = fileURLToPath(new URL('../../public/', import.meta.url))
const read = (path: string) => JSON.parse(readFileSync(`${PUBLIC}${path}`, 'utf8'))

// The patterns say what the formats of our own (`id`, `version`) mean.
const ajv = new Ajv2020({ validateFormats: false })
const validators = new Map(CONTRACT_FILES.map((file) => [file, ajv.compile(read(`schema/${file}.schema.json`))]))
const fits = (file: ContractFile, value: unknown) => validators.get(file)?.(value)

const served = readdirSync(`${PUBLIC}data`, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .flatMap((path) => {
    const file = CONTRACT_FILES.find((name) => path === `${name}.json` || path.endsWith(`/${name}.json`))
    return file === undefined ? [] : [{ path: `data/${path}`, file }]
  })

describe('the published JSON Schemas, read by another validator', () => {
  it('cover the index, the corrections, and both files of both stages with their released versions', () => {
    expect(served.length).toBeGreaterThanOrEqual(10)
    expect(new Set(served.map(({ file }) => file))).toEqual(new Set(CONTRACT_FILES))
  })

  it.each(served)('take $path', ({ path, file }) => {
    expect(fits(file, read(path))).toBe(true)
  })

  it.each([
    ['index', (file: { dataVersion: unknown }) => Object.assign(file, { dataVersion: 7 })],
    ['index', (file: { competitions: unknown[] }) => Object.assign(file, { competitions: [] })],
    ['index', ({ sources: _, ...rest }: { sources: unknown }) => rest],
  ] as const)('refuse an %s with a fault, case %#', (name, spoil) => {
    expect(fits(name, spoil(read(`data/${name}.json`)))).toBe(false)
  })

  it('take a field that this version does not know, as the page does', () => {
    expect(fits('index', { ...read('data/index.json'), later: true })).toBe(true)
  })
})

describe("the JSON Schema of a competition of one's own, read by another validator", () => {
  const validate = ajv.compile(read('schema/own-competition.schema.json'))
  const team = { name: 'A', scores: [1, null] }
  const file = { cutline: 1, title: 'T', date: '2026-01-01', benchmarks: [{ name: 'x' }, { name: 'y' }], teams: [team] }

  it('takes one, and refuses it with a fault', () => {
    expect(validate(file)).toBe(true)
    expect(validate({ ...file, cutline: 2 })).toBe(false)
    expect(validate({ ...file, teams: [{ name: 'A', scores: ['1'] }] })).toBe(false)
    expect(validate({ ...file, id: 'kr-sovereign-1' })).toBe(false)
  })
})

describe('the OpenAPI description', () => {
  const document = read('schema/openapi.json')

  it('is valid by the published schema of OpenAPI 3.1, and a broken one is not', async () => {
    expect(await new Validator().validate(document)).toMatchObject({ valid: true })
    const { info: _, ...nameless } = document
    expect(await new Validator().validate(nameless)).toMatchObject({ valid: false })
  })

  it('is of version 3.1, with an operation of its own name for each path', () => {
    expect(document.openapi).toMatch(/^3\.1\./)
    const names = Object.values<{ get: { operationId: string } }>(document.paths).map(({ get }) => get.operationId)
    expect(new Set(names).size).toBe(6)
  })

  it('points only to schemas that it holds, and declares each part of a path', () => {
    for (const [path, { get }] of Object.entries<{
      get: {
        parameters: { name: string }[]
        responses: { 200: { content: Record<string, { schema: { $ref: string } }> } }
      }
    }>(document.paths)) {
      const name = get.responses[200].content['application/json']?.schema.$ref.replace('#/components/schemas/', '')
      expect(document.components.schemas).toHaveProperty(name as string)
      expect(get.parameters.map((parameter) => `{${parameter.name}}`)).toEqual(path.match(/\{\w+\}/g) ?? [])
    }
  })

  it('names paths under which the page really finds files', () => {
    const [competition] = read('data/index.json').competitions
    for (const path of Object.keys(document.paths)) {
      const file = path.replace('{competition}', competition.id).replace('{dataVersion}', competition.versions[0])
      expect(existsSync(`${PUBLIC}data${file}`), file).toBe(true)
    }
  })
})
