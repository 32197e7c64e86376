import { differences } from '#state/comparison/differences.ts'
import { DEFAULT_SCENARIO, inStage, type Scenario } from '#state/scenario/scenario.ts'
import { differenceText, type Names } from './differenceText.ts'

/** What every proposed name says at its beginning, or what changes with the data alone. */
const isSaid = (field: string): boolean => ['competition', 'dataVersion', 'rules', 'asOf'].includes(field)

/**
 * A name that says what a scenario chooses: its rules and day, then whatever else differs from the default of its
 * stage, as far as there is room for it.
 *
 * @param asOf the day that it is seen from, its own or that of its stage.
 */
export function proposedName(scenario: Scenario, asOf: string, names: Names, most: number): string {
  const { t, competition } = names
  const start = t.scenarios.suggested(t.rules.presets[scenario.rules.preset], asOf)
  const changed = differences(inStage(DEFAULT_SCENARIO, scenario.competition), scenario, competition)
    .filter(({ field, ...rest }) => !isSaid(field) || ('part' in rest && rest.part !== 'preset'))
    .map((difference) => differenceText(difference, names))
  let name = start
  for (const [i, text] of changed.entries()) {
    const more = t.comparison.others(changed.length - i)
    if ([...name, ...text].length + 3 + more.length > most) return `${name} · ${more}`
    name = `${name} · ${text}`
  }
  return name
}

/** The name with a number behind it where another one has it already. */
export function unlikeOthers(name: string, others: readonly string[], most: number): string {
  for (let n = 1; ; n++) {
    const tail = n === 1 ? '' : ` (${n})`
    const tried = [...name].slice(0, most - tail.length).join('') + tail
    if (!others.includes(tried)) return tried
  }
}

/** Was this name proposed, with or without a number behind it? */
export const isProposed = (name: string, proposed: string): boolean => name.replace(/ \(\d+\)$/, '') === proposed
