import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// Before any worker starts: dates mean the same on every machine.
process.env.TZ = 'UTC'

// A guard against hanging, long enough for a machine that has other work, too.
const testTimeout = 30_000

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          testTimeout,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'dom',
          environment: 'jsdom',
          testTimeout,
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/vitest.setup.ts'],
        },
      },
    ],
  },
})
