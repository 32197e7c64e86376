/**
 * `npm run soak -- --minutes 30 [--seed N]`: uses the built page in a browser for so long, in an order that the seed
 * decides, and says what the page holds on to. Fails on an error of the page, on an empty verdict or a figure that is
 * none, and where heap, nodes or listeners grow with use (`growth.ts`), counted after warming up: every tab and every
 * action once, and a tenth of the time.
 */
import { newVisitor, rested, withBrowser, withPage } from './bench/browser.ts'
import { held } from './bench/heap.ts'
import { optionsOf, refuseUse } from './command/options.ts'
import { keep } from './quality/record.ts'
import { ACTIONS, type Action, EVERY_ROOM } from './soak/actions.ts'
import { diceOf } from './soak/dice.ts'
import { ALLOWED_KILOBYTES, grown, growthPerAction, quarters, type Round } from './soak/growth.ts'
import { homeAgain, nothingOpen } from './soak/rest.ts'
import { complaintsOf, wrongWords } from './soak/watch.ts'

const USAGE = 'Usage: npm run soak -- [--minutes N] [--seed N]'
const values = optionsOf(
  {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
  USAGE,
)
const minutes = Number(values.minutes)
const seed = Number(values.seed)
if (!(minutes > 0) || !Number.isSafeInteger(seed)) refuseUse('Both are numbers.', USAGE)

/** A shorter run says nothing of growth, and is not kept. */
const WHOLE_MINUTES = 30
const PAUSE_MS = 100
const ACTIONS_A_ROUND = 25
/** After so many errors nothing new is learned. */
const MAX_ERRORS = 10

console.log(`seed ${seed}, ${minutes} minutes`)
const dice = diceOf(seed)
const rounds: Round[] = []
const errors: string[] = []
const counts: Record<string, number> = {}
let warmAt = 0
const start = Date.now()
const minute = () => (Date.now() - start) / 60_000

await withPage((address) =>
  withBrowser(async (browser) => {
    const { page, session } = await newVisitor(browser, 1)
    page.setDefaultTimeout(20_000)
    const complaints = complaintsOf(page)
    await page.goto(`${address}?at=2026-01-14`)
    await rested(page)
    let actions = 0
    const act = async (name: string, action: Action) => {
      actions++
      counts[name] = (counts[name] ?? 0) + 1
      const wrong: string[] = []
      try {
        await action(page, dice)
        await page.waitForTimeout(PAUSE_MS)
        wrong.push(...[await wrongWords(page)].filter((words) => words !== null))
        await nothingOpen(page)
      } catch (error) {
        wrong.push(String(error).split('\n').slice(0, 4).join(' '))
        await page.keyboard.press('Escape')
      }
      for (const text of [...wrong, ...complaints.splice(0)]) {
        errors.push(`action ${actions}, ${name}, ${page.url()}: ${text}`)
        console.error(errors.at(-1))
      }
    }
    for (const [name, action] of [...EVERY_ROOM, ...Object.entries(ACTIONS)]) await act(name, action)
    warmAt = minute()
    while (minute() < minutes && errors.length < MAX_ERRORS) {
      for (let i = 0; i < ACTIONS_A_ROUND && minute() < minutes; i++) {
        const [name, action] = dice.of(Object.entries(ACTIONS))
        await act(name, action)
      }
      await homeAgain(page)
      rounds.push({ minute: minute(), actions, ...(await held(session)) })
      const { megabytes, nodes, listeners } = rounds.at(-1) as Round
      console.log(
        `${minute().toFixed(1)} min: ${actions} actions, ${megabytes.toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`,
      )
    }
  }),
)

const warm = rounds.filter((round) => round.minute > Math.max(warmAt, minutes / 10))
const grew = grown(warm)
const twoPlaces = (x: number) => Math.round(100 * x) / 100
console.table(
  quarters(warm).map((round) => ({
    minute: twoPlaces(round.minute),
    actions: round.actions,
    'heap MB': twoPlaces(round.megabytes),
    nodes: round.nodes,
    listeners: round.listeners,
  })),
)
console.log(
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', '),
)
console.log(`seed ${seed}: ${rounds.at(-1)?.actions} actions, ${errors.length} errors`)
console.log(`heap over the second half: ${growthPerAction(warm).toFixed(1)} kB with each action`)
for (const text of [...grew, ...errors]) console.error(text)
if (minutes >= WHOLE_MINUTES)
  keep('soak', [
    {
      what: `${minutes} minutes of use in an order drawn by a seed`,
      values: [
        { name: 'actions', value: rounds.at(-1)?.actions ?? 0, unit: '' },
        { name: 'errors', value: errors.length, unit: '', atMost: 0 },
        { name: 'heap that an action leaves', value: growthPerAction(warm), unit: 'kB', atMost: ALLOWED_KILOBYTES },
        { name: 'kinds of growth', value: grew.length, unit: '', atMost: 0 },
      ],
      note: `seed ${seed}`,
    },
  ])
process.exit(grew.length + errors.length > 0 ? 1 : 0)
