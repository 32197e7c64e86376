import { strict as assert } from 'node:assert'
import path from 'node:path'
import fc from 'fast-check'
import { type Browser, chromium } from 'playwright'
import { buildIfStale } from '../build/buildIfStale.mjs'
import { FAULTS, type FaultySite, filesOf, openFaultySite } from '../faults/site.ts'
import { lookOnceShown, type Step, stepsOf } from '../faults/steps.ts'
import { findBrowser } from '../setup/findBrowser.cjs'

const ROOT = path.resolve(import.meta.dirname, '../..')
/** Most files fetched later are pressed for, a few come with the page. */
const MOST = { files: 12, presses: 4 } as const

/**
 * Several files of the build that answer wrongly at once, from the start or from some press on, and what is pressed.
 */
export const missingFiles = fc.record({
  files: fc.array(fc.nat(), { minLength: 1, maxLength: MOST.files }),
  fault: fc.constantFrom(...FAULTS, 'drop' as const),
  from: fc.nat(MOST.presses),
  presses: fc.array(fc.nat(), { minLength: 1, maxLength: MOST.presses }),
})

type Walk = Parameters<Parameters<typeof missingFiles.map>[0]>[0]

/** Walks through the built page in a browser that is started once. */
export class MissingFilesChecker {
  #started: Promise<{ browser: Browser; site: FaultySite; files: readonly string[]; steps: readonly Step[] }> | null =
    null

  /**
   * The law: the page is never empty, has its verdict or says what is missing, and does not lose a verdict that it had.
   */
  async check({ files, fault, from, presses }: Walk): Promise<void> {
    this.#started ??= this.#start()
    const started = await this.#started
    const { browser, site, steps } = started
    const missing = new Set(files.map((at) => started.files[at % started.files.length]))
    const spoil = () => {
      site.fault = (file) => (missing.has(file) ? fault : null)
    }
    const page = await newPage(browser)
    try {
      if (from === 0) spoil()
      await page.goto(site.url).catch(() => {})
      const first = await lookOnceShown(page)
      assert(!first.isEmpty && (first.hasVerdict || first.messages.length > 0), 'nothing stands after the load')
      for (const [i, at] of first.hasVerdict ? presses.entries() : []) {
        if (i + 1 >= from) spoil()
        const step = steps[at % steps.length] as Step
        await step.run(page)
        const look = await lookOnceShown(page)
        assert(!look.isEmpty && look.hasVerdict, `the page went away: ${step.name}, without ${[...missing].join(', ')}`)
      }
    } finally {
      site.fault = () => null
      await page.close()
    }
  }

  async end(): Promise<void> {
    const started = await this.#started
    await started?.browser.close()
    await started?.site.close()
  }

  async #start() {
    await buildIfStale(ROOT)
    const dist = path.join(ROOT, 'dist')
    const site = await openFaultySite(dist)
    const browser = await chromium.launch({
      executablePath: findBrowser(ROOT) ?? undefined,
      args: ['--no-sandbox', '--disable-gpu'],
    })
    const page = await newPage(browser)
    await page.goto(site.url)
    await lookOnceShown(page)
    const steps = await stepsOf(page)
    await page.close()
    // The page itself, replaced by another one, is no page of ours; letters are silent.
    const files = filesOf(dist).filter((file) => /^(assets|data)\/.*\.(js|css|json)$/.test(file))
    return { browser, site, files, steps }
  }
}

const newPage = (browser: Browser) =>
  browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'ko-KR', serviceWorkers: 'block' })
