import lighthouse, { desktopConfig } from 'lighthouse'
import { type Figure, median, type Value } from '../quality/figure.ts'
import { withBrowser, withPage } from './browser.ts'

const RUNS = 3
const PORT = 9229

const SCORES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** Times by the name of Lighthouse's audit. */
const TIMES = {
  'first-contentful-paint': 'first picture',
  'largest-contentful-paint': 'largest picture',
  'total-blocking-time': 'blocking',
} as const

type Device = {
  readonly what: string
  readonly config: Parameters<typeof lighthouse>[2]
  readonly performance: number
  readonly times: Readonly<Partial<Record<keyof typeof TIMES, number>>>
}

const DEVICES: readonly Device[] = [
  {
    what: 'simulated telephone',
    config: undefined,
    performance: 95,
    times: { 'first-contentful-paint': 1000, 'largest-contentful-paint': 1500, 'total-blocking-time': 150 },
  },
  { what: 'desktop', config: desktopConfig, performance: 100, times: {} },
]

/** Lighthouse on the built page: the median of each score and time; what was found wanting goes to the terminal. */
export const benchLighthouse = (): Promise<Figure[]> =>
  withPage((address) =>
    withBrowser(async () => {
      const figures: Figure[] = []
      for (const { what, config, performance, times } of DEVICES) {
        const runs: Report[] = []
        for (let i = 0; i < RUNS; i++) {
          const options = { port: PORT, onlyCategories: SCORES.slice(), logLevel: 'error' as const }
          const result = await lighthouse(address, options, config)
          if (result !== undefined) runs.push(result.lhr)
        }
        const scores = SCORES.map((name): Value => {
          const score = median(runs.map(({ categories }) => 100 * (categories[name]?.score ?? Number.NaN)))
          return { name, value: Math.round(score), unit: '', atLeast: name === 'performance' ? performance : 100 }
        })
        const paints = (Object.keys(TIMES) as (keyof typeof TIMES)[]).map((audit): Value => {
          const atMost = times[audit]
          const value = median(runs.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN))
          return { name: TIMES[audit], value, unit: 'ms', ...(atMost !== undefined && { atMost }) }
        })
        for (const category of SCORES) console.log(`${what}, ${category}: ${wantingIn(runs[0], category)}`)
        const which = `Lighthouse ${runs[0]?.lighthouseVersion}, ${what}, median of ${RUNS}`
        figures.push({ what: `${which}: scores`, values: scores }, { what: `${which}: times`, values: paints })
      }
      return figures
    }, [`--remote-debugging-port=${PORT}`]),
  )

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

function wantingIn(report: Report | undefined, category: string): string {
  const audits = (report?.categories[category]?.auditRefs ?? []).filter(({ weight }) => weight > 0)
  const wanting = audits.flatMap(({ id }) => {
    const audit = report?.audits[id]
    if (audit === undefined || audit.score === null || audit.score >= 0.9) return []
    return [audit.displayValue === undefined ? id : `${id} ${audit.displayValue}`]
  })
  return wanting.join(', ') || 'nothing wanting'
}
