import { type Choices, type Competition, type KnownPillar, knownPillars } from '#core/engine/index.ts'
import {
  factsBy,
  type PointSampler,
  type PublishedFacts,
  pointSampler,
  pointsAt,
  type System,
  systemOf,
  withoutParts,
} from '#core/published/index.ts'
import type { Random } from '#core/random/index.ts'

/** Points of all pillars but the benchmarks, samples × pillars × teams: what was not published is drawn. */
export type PillarDraw = (random: Random, points: Float64Array, from: number, to: number) => void

/** Gaps and parts, and what was published of the total; or everything, so that nothing is drawn. */
export const IGNORED_FACTS = ['gaps-and-parts', 'all'] as const
export type IgnoredFacts = (typeof IGNORED_FACTS)[number]

export type PillarDraws = {
  /** The pillars that are in the total at the as-of date. */
  readonly pillars: readonly KnownPillar[]
  /** Null where nothing varies: all is known, or no points fit the published figures. */
  readonly draw: PillarDraw | null
  /** Null where the draws keep to all that was published, or nothing is to be drawn. */
  readonly ignored: IgnoredFacts | null
}

/** Draws that may be rejected before the sampler gives up: points typed in can contradict the published figures. */
const PATIENCE = 300_000

/**
 * Draws unpublished points with the sampler of `core/published` (docs/method.md, 12 and 14): every draw agrees with all values,
 * tops, means, gaps and parts that were published by the as-of date. Points that the user typed count as published.
 *
 * Where points typed in contradict a published gap or part, gaps and parts are ignored; where they contradict the
 * values, tops and means too, nothing is drawn.
 *
 * @param spread 0..1: 0 keeps each point at its implied mean, 1 takes the draw, between them it is interpolated.
 */
export function pillarDraws(competition: Competition, choices: Choices, spread: number): PillarDraws {
  const pillars = knownPillars(competition, choices).filter((known) => known.values !== null)
  const implied = pillars.map(({ values }) =>
    competition.teams.flatMap(({ id }, team) => {
      const value = values?.get(id)
      return value?.origin === 'implied' ? [{ team, value: value.value }] : []
    }),
  )
  const open = pillars.filter((_, p) => (implied[p] ?? []).length > 0).map(({ pillar }) => pillar.id)
  if (spread === 0 || open.length === 0) return { pillars, draw: null, ignored: null }
  const found = samplerOf(competition, choices, open)
  if (found === null) return { pillars, draw: null, ignored: 'all' }
  const { system, sampler, ignored } = found
  const forms = pillars.map(({ pillar }) => system.forms.get(pillar.id) ?? [])
  const point = new Float64Array(system.unknowns.length)
  const teams = competition.teams.length
  const size = pillars.length * teams
  const places = implied.flatMap((rows, p) =>
    rows.flatMap(({ team, value }) => {
      const form = forms[p]?.[team]
      return form === undefined ? [] : [{ form, at: p * teams + team, value }]
    }),
  )
  return {
    pillars,
    ignored,
    draw: (random, points, from, to) => {
      for (let sample = from; sample < to; sample++) {
        for (let tried = 0; !sampler.attempt(random, point) && tried < PATIENCE; ) tried++
        for (const { form, at, value } of places) {
          points[sample * size + at] = value + spread * (pointsAt(form, point) - value)
        }
      }
    },
  }
}

type Fitting = { readonly system: System; readonly sampler: PointSampler }
type Found = Fitting & Pick<PillarDraws, 'ignored'>

/** Whoever asks about answers one at a time makes many samplers for the same facts. */
const kept = new WeakMap<Competition, Map<string, Found | null>>()

function samplerOf(competition: Competition, { asOf, assumed }: Choices, open: readonly string[]): Found | null {
  const key = JSON.stringify([asOf, assumed, open])
  const known = kept.get(competition) ?? new Map<string, Found | null>()
  kept.set(competition, known)
  const before = known.get(key)
  if (before !== undefined) return before
  const facts = factsBy(competition, asOf)
  const made = foundIn(facts, null) ?? foundIn(withoutParts(facts), 'gaps-and-parts')
  known.set(key, made)
  return made

  function foundIn(fewer: PublishedFacts, ignored: Found['ignored']): Found | null {
    const fits = fitting(fewer, assumed, open)
    return fits === null ? null : { ...fits, ignored }
  }
}

function fitting(facts: PublishedFacts, assumed: Choices['assumed'], open: readonly string[]): Fitting | null {
  const system = systemOf(facts, [], (pillar, team) => assumed[team]?.[pillar])
  const turns = pointSampler(system, { pillars: open, patience: PATIENCE })
  for (;;) {
    const turn = turns.next()
    if (turn.done) return turn.value === null ? null : { system, sampler: turn.value }
  }
}
