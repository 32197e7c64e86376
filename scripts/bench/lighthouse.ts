import lighthouse, { desktopConfig } from 'lighthouse'
import { withBrowser, withPage } from './browser.ts'
import { type Figure, figure } from './report.ts'

const RUNS = 3
const PORT = 9229

const GOALS = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
} as const

const DEVICES = { mobile: undefined, desktop: desktopConfig } as const

/** Lighthouse on the built page: the median of each score, and what was found wanting. */
export const benchLighthouse = (): Promise<Figure[]> =>
  withPage((address) =>
    withBrowser(async () => {
      const figures: Figure[] = []
      for (const [device, config] of Object.entries(DEVICES)) {
        const runs = []
        for (let i = 0; i < RUNS; i++) {
          const options = { port: PORT, onlyCategories: Object.keys(GOALS), logLevel: 'error' } as const
          const result = await lighthouse(address, options, config)
          if (result !== undefined) runs.push(result.lhr)
        }
        for (const [category, goal] of Object.entries(GOALS)) {
          const scores = runs.map(({ categories }) => 100 * (categories[category]?.score ?? 0)).sort((a, b) => a - b)
          const score = Math.round(scores[Math.floor(scores.length / 2)] ?? Number.NaN)
          const wanting = score >= goal ? '' : `: ${wantingIn(runs[0], category)}`
          figures.push(figure(`Lighthouse, ${category}, ${device}, median of ${RUNS}`, `${goal}`, `${score}${wanting}`))
        }
      }
      return figures
    }, [`--remote-debugging-port=${PORT}`]),
  )

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

function wantingIn(report: Report | undefined, category: string): string {
  const audits = (report?.categories[category]?.auditRefs ?? []).filter(({ weight }) => weight > 0)
  return audits
    .flatMap(({ id }) => {
      const audit = report?.audits[id]
      if (audit === undefined || audit.score === null || audit.score >= 0.9) return []
      return [audit.displayValue === undefined ? id : `${id} ${audit.displayValue}`]
    })
    .join(', ')
}
