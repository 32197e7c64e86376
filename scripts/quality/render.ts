import { type Figure, isShort, type Kept, type Run, type Unit, type Value } from './figure.ts'
import { type Command, SUBJECTS } from './subjects.ts'

const INTRO = `# Quality in figures

Written by the commands that measure, from \`quality.json\`, which they keep; nobody types a figure here. \`npm run bench\` measures all that name it, its parts alone where some are named; what did not run keeps its day. Times are reports, never tests: each table says when its commands ran, on which version, on how many cores and how fast one of them was just then, by a hundred million additions one after another; where those took much longer than elsewhere, other work was under way. No machine so far had a graphics card. **Short** is what misses its goal.`

/** The whole of `docs/quality.md`. */
export function render(record: Kept): string {
  const tables = SUBJECTS.map(({ title, method, commands }) => {
    const runs = commands.map((command): [Command, Run | undefined] => [command, record[command]])
    const rows = runs.flatMap(([command, run]) =>
      (run?.figures ?? [])
        .map(printed)
        .map(({ what, goal, measured }) => `| ${what} | ${goal} | ${measured} | \`npm run ${command}\` |`),
    )
    const table = ['| what | goal | measured | command |', '|---|---|---|---|', ...rows].join('\n')
    return [`## ${title}`, method, ...(rows.length > 0 ? [table] : []), runs.map(when).join(' ')].join('\n\n')
  })
  return `${[INTRO, ...tables].join('\n\n')}\n`
}

const when = ([command, run]: [Command, Run | undefined]): string =>
  run === undefined
    ? `\`npm run ${command}\`: no run kept.`
    : `\`npm run ${command}\`: ${run.date}, version ${run.version}, ${run.cores} cores, additions ${amount(run.additions, 'ms')}.`

const named = ({ name }: Value, text: string) => (name === undefined ? text : `${name} ${text}`)

function goals({ values }: Figure): string {
  const texts = values.flatMap((value) => {
    const { atMost, atLeast, unit } = value
    const limit =
      atMost === undefined ? (atLeast === undefined ? null : `≥ ${amount(atLeast, unit)}`) : `≤ ${amount(atMost, unit)}`
    return limit === null ? [] : [named(value, limit)]
  })
  return texts.length === 0 ? '–' : texts.join(', ')
}

function measured({ values, note }: Figure): string {
  const texts = values.map((value) => {
    const text = named(value, amount(value.value, value.unit))
    return isShort(value) ? `**${text}: short**` : text
  })
  return [...texts, ...(note === undefined ? [] : [note])].join(', ')
}

/** For a table in the terminal. */
export const printed = (figure: Figure) => ({ what: figure.what, goal: goals(figure), measured: measured(figure) })

/** As people say it: seconds of many milliseconds, microseconds of a part of one. */
function amount(value: number, unit: Unit): string {
  if (unit === 'ms' && value >= 1000) return `${digits(value / 1000)} s`
  if (unit === 'ms' && value > 0 && value < 0.1) return `${digits(1000 * value)} µs`
  if (unit === '×') return `${digits(value)} ×`
  return unit === '' ? digits(value) : `${digits(value)} ${unit}`
}

const digits = (value: number): string =>
  value.toLocaleString('en', value >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 })
