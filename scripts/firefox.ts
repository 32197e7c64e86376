import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import puppeteer from 'puppeteer-core'
import { preview } from 'vite'
import { buildIfStale } from './build/buildIfStale.mjs'
import { endWithReader } from './command/pipes.mjs'
import { JOURNEY } from './firefox/journey.ts'
import { type Complaints, openPage } from './firefox/openPage.ts'
import { passes } from './quality/figure.ts'
import { keep } from './quality/record.ts'
import { ensureFirefox } from './setup/firefox.cjs'
import { PlainError } from './setup/plainError.cjs'

/**
 * The main journey in a second engine: Firefox as the system has it, driven over WebDriver BiDi, on the built page.
 * Pictures go to `.cache/firefox`. Ends with `N passed, N failed`; exit 1 if any failed, 2 if there is no Firefox.
 */
const root = path.resolve(import.meta.dirname, '..')
const pictures = path.join(root, '.cache', 'firefox')

async function main(): Promise<number> {
  const executablePath = await ensureFirefox()
  await buildIfStale(root)
  const server = await preview({ root, logLevel: 'warn', preview: { port: 0, host: '127.0.0.1', open: false } })
  const address = server.resolvedUrls?.local[0] ?? ''
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    protocolTimeout: 60_000,
    extraPrefsFirefox: { 'intl.accept_languages': 'ko-KR, ko, en' },
  })
  let failed = 0
  try {
    rmSync(pictures, { recursive: true, force: true })
    mkdirSync(pictures, { recursive: true })
    console.log(await browser.version())
    const complaints: Complaints = []
    const page = await openPage(browser, address, complaints)
    const picture = async (name: string, of = page) => {
      await of.screenshot({ path: path.join(pictures, `${name}.png`) })
    }
    for (const { name, run } of JOURNEY) {
      const start = performance.now()
      try {
        await run({ browser, address, page, complaints, picture })
        console.log(`✓ ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
      } catch (error) {
        failed++
        console.log(
          `✗ ${name}\n    ${error instanceof Error ? error.message.replaceAll('\n', '\n    ') : String(error)}`,
        )
        await picture(`failed-${failed}`).catch(() => {})
      }
    }
  } finally {
    await browser.close()
    await server.close()
  }
  console.log(`\n${JOURNEY.length - failed} passed, ${failed} failed`)
  keep('e2e:firefox', [passes('main journey in Firefox over WebDriver BiDi', JOURNEY.length - failed, failed)])
  return failed === 0 ? 0 : 1
}

endWithReader()
try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof PlainError)) throw error
  console.error(error.message)
  process.exitCode = error.exitCode
}
