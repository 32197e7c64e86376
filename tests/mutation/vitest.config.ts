import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The examples before the laws. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => a.moduleId.localeCompare(b.moduleId))
  }
}

/** The tests that hold the engine, alone and bundled, so that a worker starts quickly: what `npm run mutation` asks for each change that it makes. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/mutation/*.mjs'],
    sequence: { sequencer: ByName },
    testTimeout: 120_000,
    env: { CUTLINE_CASES: process.env['CUTLINE_CASES'] ?? '0.05' },
  },
})
