import { defineConfig } from 'vitest/config'

/** The tests that hold the engine, alone: what `npm run mutation` asks for each change that it makes. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/engine/**/*.test.ts'],
    testTimeout: 120_000,
    env: { CUTLINE_CASES: '0.1' },
  },
})
