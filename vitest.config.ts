import { setFlagsFromString } from 'node:v8'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { buildConstants } from './scripts/build/buildConstants.ts'

// Before any worker starts: dates mean the same on every machine.
process.env.TZ = 'UTC'
// What a test draws lives briefly: with room for it, less time goes into collecting it.
setFlagsFromString('--min-semi-space-size=64')
setFlagsFromString('--max-semi-space-size=128')

// A guard against hanging, long enough for a machine that has other work, too.
const testTimeout = 120_000

/** They put other modules in the place of the page's. */
const REPLACING = ['tests/features/board/commits.test.tsx']

const dom = {
  plugins: [react()],
  define: buildConstants(),
  test: {
    environment: 'jsdom',
    pool: 'threads' as const,
    testTimeout,
    include: ['tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/vitest.setup.ts'],
  },
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        define: buildConstants(),
        test: {
          name: 'node',
          environment: 'node',
          // A module is read once for all files of a worker: what a test changes outside itself, it puts back.
          pool: 'threads',
          isolate: false,
          testTimeout,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
        },
      },
      // The parts of the page share a window as well: what a test writes into it, it takes out again.
      { ...dom, test: { ...dom.test, name: 'dom', isolate: false, exclude: [...dom.test.exclude, ...REPLACING] } },
      { ...dom, test: { ...dom.test, name: 'dom alone', include: REPLACING } },
    ],
  },
})
