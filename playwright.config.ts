import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './scripts/setup/findBrowser.cjs'

const port = Number(process.env.CUTLINE_E2E_PORT || 4179)
const address = `http://127.0.0.1:${port}/`
const executablePath = findBrowser(import.meta.dirname)

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A journey that fails is walked once more, in a browser of its own; the report names those that needed it.
  retries: 1,
  // Long enough for a machine that has other work, too.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  use: {
    baseURL: address,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    screenshot: 'only-on-failure',
    // A trace doubles the time of a run: ask for it with `--trace on`.
    trace: 'off',
    // What tests put in place of files must reach the page: the offline worker has tests of its own.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'chromium',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 }, locale: 'ko-KR' },
    },
  ],
  webServer: {
    // It ends with this process, in whichever way that ends: the server is in a group of its own.
    command: `node scripts/start.mjs --port ${port} --no-open --ends-with ${process.pid}`,
    url: address,
    reuseExistingServer: false,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
})
