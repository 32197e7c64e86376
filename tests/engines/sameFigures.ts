import fc from 'fast-check'
import { build, type Rolldown } from 'vite'
import { toSearch } from '#state/scenario/encode.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { realDataset } from '../realDataset.ts'
import { scenarioOn } from '../scenario/arbitrary.ts'

const SAMPLES = 300
/** Links to one call, so that no driver of a browser loses patience. */
const TOGETHER = 10

/** Evaluates a script in a JavaScript engine and gives back its value. */
export type Engine = (script: string) => Promise<unknown>

const here: Engine = async (script) => new Function(`return ${script}`)()

/**
 * Draws the chances of 200 links in this process and in another JavaScript engine, from one bundle of the page's code.
 * @returns the links whose JSON differs in any character, and whether logarithm and exponential agree in every bit.
 */
export async function sameFigures(engine: Engine): Promise<{ links: number; differing: string[]; sameBits: boolean }> {
  const code = await bundle()
  const competitions = ['kr-sovereign-1', 'kr-sovereign-2'].map((id) => realDataset(id).competition)
  const [first, second] = competitions as [(typeof competitions)[0], (typeof competitions)[0]]
  const links = [
    ...fc.sample(scenarioOn(first), { numRuns: 100, seed: 15 }),
    ...fc.sample(scenarioOn(second), { numRuns: 50, seed: 15 }).map(withoutPoints),
    // Most random days leave nothing to draw of the second stage.
    ...fc.sample(scenarioOn(second), { numRuns: 40, seed: 16 }).map(withoutPoints).map(on('2026-08-20')),
    ...fc.sample(scenarioOn(second), { numRuns: 10, seed: 17 }).map(on('2026-08-20')),
  ].map((scenario) => toSearch(scenario, { versioned: true }))
  const data = JSON.stringify(Object.fromEntries(competitions.map((c) => [c.id, c])))
  const inBoth = async (expression: string): Promise<[unknown, unknown]> => {
    return [await here(expression), await engine(expression)]
  }
  await inBoth(`(() => { ${code}; Object.assign(globalThis, { figures, competitions: ${data} }) })()`)
  const differing: string[] = []
  for (let at = 0; at < links.length; at += TOGETHER) {
    const some = links.slice(at, at + TOGETHER)
    const draw = `figures.figuresOf(link, competitions, ${SAMPLES})`
    const found = await inBoth(`${JSON.stringify(some)}.map((link) => ${draw})`)
    const [own, other] = found as [string[], string[]]
    differing.push(...some.filter((_, i) => typeof own[i] !== 'string' || own[i] !== other[i]))
  }
  const [own, other] = await inBoth('figures.elementaryBits()')
  return { links: links.length, differing, sameBits: own === other }
}

/** Typed points that contradict the published ones take the sampler long to give up. */
const withoutPoints = (scenario: Scenario): Scenario => ({ ...scenario, assumed: {} })
const on =
  (asOf: string) =>
  (scenario: Scenario): Scenario => ({ ...scenario, asOf })

async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/engines/figures.ts', formats: ['iife'], name: 'figures' },
    },
  })) as Rolldown.RolldownOutput[]
  const [chunk] = built[0]?.output ?? []
  if (chunk === undefined) throw new Error('nothing was bundled')
  return chunk.code
}
