import { SCHEMA_VERSION } from '#data/schema.ts'
import { CONTRACT_FILES, type ContractFile, jsonSchemaOf } from './jsonSchemas.ts'

const competition = {
  name: 'competition',
  in: 'path',
  required: true,
  description: 'The id of a stage that index.json lists.',
  schema: { type: 'string', pattern: '^[a-z0-9][a-z0-9_-]*$' },
}
const dataVersion = {
  name: 'dataVersion',
  in: 'path',
  required: true,
  description: 'A version that index.json lists for the stage. What it answers never changes.',
  schema: { type: 'string', pattern: '^[a-z0-9]+([.-][a-z0-9]+)*$' },
}

const get = (operationId: string, summary: string, file: ContractFile, parameters: readonly object[] = []) => ({
  get: {
    operationId,
    summary,
    parameters,
    responses: {
      '200': {
        description: 'The whole file, at most 5 MiB after decompression, within 10 seconds, without a redirect.',
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${file}` } } },
      },
      '404': { description: 'There is no such file here.' },
    },
  },
})

/** The OpenAPI 3.1 description of a base: what any server must answer that the page is to read. */
export function openApi(): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Cutline data',
      version: `${SCHEMA_VERSION}.0.0`,
      description:
        'Static JSON files. Any host will do that answers GET without credentials; another origin than that of the ' +
        'page must allow it by Access-Control-Allow-Origin.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '../data', description: 'The files that are served with the page.' }],
    security: [],
    paths: {
      '/index.json': get('getIndex', 'Stages and their data versions', 'index'),
      '/corrections.json': get('getCorrections', 'What was corrected in released data', 'corrections'),
      '/{competition}/benchmarks.json': get('getBenchmarks', 'Teams and scores, newest', 'benchmarks', [competition]),
      '/{competition}/provenance.json': get('getProvenance', 'Claims and answers, newest', 'provenance', [competition]),
      '/{competition}/v/{dataVersion}/benchmarks.json': get(
        'getReleasedBenchmarks',
        'Teams and scores of a released data version',
        'benchmarks',
        [competition, dataVersion],
      ),
      '/{competition}/v/{dataVersion}/provenance.json': get(
        'getReleasedProvenance',
        'Claims and answers of a released data version',
        'provenance',
        [competition, dataVersion],
      ),
    },
    components: { schemas: Object.fromEntries(CONTRACT_FILES.map((file) => [file, withoutDialect(file)])) },
  }
}

/** Inside an OpenAPI 3.1 document the dialect is given. */
function withoutDialect(file: ContractFile): Record<string, unknown> {
  const { $schema: _, ...schema } = jsonSchemaOf(file)
  return schema
}
