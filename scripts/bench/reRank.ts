import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build, preview } from 'vite'
import { type Figure, quantiles } from '../quality/figure.ts'
import { newVisitor, ROOT, withBrowser } from './browser.ts'
import { fetchLineUp } from './fetchLineUp.ts'
import type { Change, Table } from './rank/table.ts'

const STEPS = 60

/**
 * Time from a change of weights to painted rows, for the page's ranking and for LineUp: same rows, changes and browser.
 * Throws if their orders differ.
 */
export async function benchReRank(): Promise<Figure[]> {
  const root = join(import.meta.dirname, 'rank')
  const outDir = join(ROOT, '.cache/bench/rank')
  const shared = { root, configFile: false, logLevel: 'error' } as const
  await build({
    ...shared,
    plugins: [react()],
    resolve: { alias: { lineupjs: fetchLineUp() } },
    build: {
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: 9999,
      // LineUp's modules name types among their exports.
      rolldownOptions: { shimMissingExports: true },
    },
  })
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 4198, strictPort: false } })
  try {
    const address = server.resolvedUrls?.local[0] ?? ''
    return await withBrowser(async (browser) => {
      const figures: Figure[] = []
      for (const { name, goal, table } of [
        { name: '1,804 × 6', goal: 16.7, table: openLlm() },
        { name: '5,000 × 40', goal: 50, table: madeUp(5000, 40) },
      ]) {
        const own = await changes(browser, address, 'own', table)
        const lineUp = await changes(browser, address, 'lineup', table)
        const apart = own.findIndex(({ first }, i) => String(first) !== String(lineUp[i]?.first))
        if (apart >= 0) throw new Error(`step ${apart}: ${own[apart]?.first} here, ${lineUp[apart]?.first} in LineUp`)
        figures.push(
          {
            what: `re-rank of ${name}, a change of weights to painted rows`,
            values: quantiles(msOf(own), { p98: goal }),
          },
          { what: `re-rank of ${name} in LineUp`, values: quantiles(msOf(lineUp)) },
        )
      }
      return figures
    })
  } finally {
    await server.close()
  }
}

const msOf = (list: readonly Change[]): number[] => list.map((change) => change.ms)

async function changes(browser: Browser, address: string, how: 'own' | 'lineup', table: Table): Promise<Change[]> {
  const { page } = await newVisitor(browser, 1)
  await page.goto(address)
  const found = await page.evaluate(({ how, table, steps }) => window.rank(how, table, steps), {
    how,
    table,
    steps: STEPS,
  })
  await page.context().close()
  return found
}

/** The stored Open LLM Leaderboard without its column of means; a running number makes repeated names unique. */
function openLlm(): Table {
  const [head, ...lines] = readFileSync(join(ROOT, 'tests/fixtures/own/open_llm_v1.csv'), 'utf8').trim().split('\n')
  return {
    columns: (head ?? '').trim().split(',').slice(2),
    rows: lines.map((line, i) => {
      const [name, , ...values] = line.trim().split(',')
      return { name: `${name} #${i + 1}`, values: values.map(Number) }
    }),
  }
}

/**
 * A table of pseudo-random values, 0..100 with two decimals, the same on every machine (Knuth's multiplicative hash).
 */
function madeUp(rows: number, columns: number): Table {
  const drawn = (place: number) => Math.floor((((place * 2_654_435_761) >>> 0) / 2 ** 32) * 10_001) / 100
  return {
    columns: Array.from({ length: columns }, (_, j) => `column ${j + 1}`),
    rows: Array.from({ length: rows }, (_, i) => ({
      name: `row ${i + 1}`,
      values: Array.from({ length: columns }, (_, j) => drawn(i * columns + j)),
    })),
  }
}
