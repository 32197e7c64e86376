import { type Choices, type Competition, LIMITS, prepare, RULE_SETS, type TeamId } from '#core/engine/index.ts'
import { SCENARIO_LIMITS } from './limits.ts'
import { maximin } from './matrixGame.ts'
import { toLimits } from './plainValues.ts'
import type { Weights } from './shares.ts'

/** Groups of benchmarks that count `factor` times as much as the rest. */
const FAVOURED = {
  'korean-first': { groups: ['korean'], factor: 3 },
  'maths-and-code': { groups: ['maths', 'coding'], factor: 3 },
} as const satisfies Record<string, { readonly groups: readonly string[]; readonly factor: number }>

export type GroupPresetId = keyof typeof FAVOURED

export type WeightPreset =
  | { readonly id: 'equal' | 'official' | GroupPresetId }
  | { readonly id: 'best-for'; readonly team: TeamId }

/** The choices that decide which values are published ones. */
export type PublishedBy = Pick<Choices, 'asOf' | 'undated' | 'source'>

/**
 * The presets that say something about this competition, in the order of the menu.
 * @param perTeam whether each team's most favourable weights are among them: a matrix game for each team.
 */
export function weightPresets(competition: Competition, published: PublishedBy, perTeam = true): WeightPreset[] {
  const all: WeightPreset[] = [
    { id: 'equal' },
    { id: 'official' },
    ...(Object.keys(FAVOURED) as GroupPresetId[]).map((id) => ({ id })),
    ...(perTeam ? competition.teams : []).map(({ id: team }): WeightPreset => ({ id: 'best-for', team })),
  ]
  return all.filter((preset) => presetWeights(preset, competition, published) !== null)
}

/**
 * The weights of a preset for every benchmark of the field, 0..100; null where it says nothing: no
 * benchmark of its groups (or no other one) is in the field, or the team has published nothing that
 * another team has published too.
 */
export function presetWeights(preset: WeightPreset, competition: Competition, published: PublishedBy): Weights | null {
  switch (preset.id) {
    case 'equal':
      return weigh(competition, () => LIMITS.weight.default)
    case 'official':
      return weigh(competition, (entry) => entry.weight)
    case 'best-for':
      return bestFor(preset.team, competition, published)
    default:
      return favouring(FAVOURED[preset.id], competition)
  }
}

const weigh = (
  { field }: Competition,
  weightOf: (entry: Competition['field'][number], column: number) => number,
): Weights => Object.fromEntries(field.map((entry, j) => [entry.benchmark, weightOf(entry, j)]))

function favouring(
  { groups, factor }: { readonly groups: readonly string[]; readonly factor: number },
  competition: Competition,
): Weights | null {
  const favoured = competition.field.filter((entry) => groups.includes(entry.group)).length
  if (favoured === 0 || favoured === competition.field.length) return null
  return weigh(competition, ({ group }) => LIMITS.weight.default * (groups.includes(group) ? factor : 1))
}

/**
 * A team's most favourable weights: those that maximise its smallest lead, in points, over any other
 * team, on published values alone (no what-if values, no fills). Only benchmarks that the team and at
 * least one other team have published can have weight. Where a rival has a gap, its place is taken by
 * the best of the others on that benchmark: nobody wins by a gap. Which mix is best is a matrix game of
 * benchmarks against rivals (see `maximin`); the largest weight is then 100. It speaks of scores on
 * the benchmarks: fills, normalisation, pillars and the gate can still decide otherwise.
 */
export function bestFor(team: TeamId, competition: Competition, published: PublishedBy): Weights | null {
  const { teams, inPlay } = prepare(competition, {
    ...published,
    cells: {},
    missing: 'renormalise',
    normalisation: 'points',
    rules: RULE_SETS.official,
    claimsOff: [],
    assume: {},
  })
  const own = teams.find((t) => t.team.id === team)?.values
  const rivals = teams.filter((t) => t.team.id !== team)
  const leads = inPlay.flatMap((benchmark, j) => {
    const points = own?.[j]?.points
    const theirs = rivals.map((r) => r.values?.[j]?.points ?? null)
    const best = Math.max(...theirs.filter((p) => p !== null))
    if (points === undefined || best === Number.NEGATIVE_INFINITY) return []
    return [{ benchmark, row: theirs.map((p) => points - (p ?? best)) }]
  })
  if (leads.length === 0) return null
  const { mix } = maximin(leads.map((lead) => lead.row))
  const most = Math.max(...mix)
  const weights = new Map(
    leads.map(({ benchmark }, i) => [
      benchmark,
      toLimits((SCENARIO_LIMITS.weight.max * (mix[i] as number)) / most, SCENARIO_LIMITS.weight),
    ]),
  )
  return weigh(competition, ({ benchmark }) => weights.get(benchmark) ?? 0)
}
