import { type Choices, type Competition, type KnownPillar, knownPillars, type Pillar } from '#engine/index.ts'
import type { Random } from '../random.ts'

/** One pillar's points by team index, drawn anew; the fixed ones stay. */
export type PillarDraw = (random: Random, points: Float64Array) => void

const TRIES = 1000

/**
 * Unpublished points of one pillar, uniform on what the published values, the top and the mean leave (SPEC 5):
 * below the top the deficits are Dirichlet(1, …, 1), drawn again until nobody stands below zero; where that
 * hardly ever happens, by exchanging points between two teams at random (a Gibbs walk on the same set).
 * The published mean is rounded: it is drawn within its last digit. Without a mean each is uniform below the top.
 *
 * @returns null where everything is known or the published figures contradict one another.
 */
function drawPillar(
  { pillar, values }: KnownPillar,
  competition: Competition,
  choices: Pick<Choices, 'asOf'>,
  spread: number,
): PillarDraw | null {
  if (values === null || spread === 0) return null
  const open: number[] = []
  let known = 0
  let implied = 0
  competition.teams.forEach(({ id }, i) => {
    const value = values.get(id)
    if (value === undefined) return
    if (value.origin === 'implied') {
      open.push(i)
      implied = value.value
    } else known += value.value
  })
  if (open.length === 0) return null
  const top = topOf(pillar, choices)
  const draws = new Float64Array(open.length)
  const place = (points: Float64Array) => {
    for (let n = 0; n < open.length; n++) {
      points[open[n] as number] = implied + spread * ((draws[n] as number) - implied)
    }
  }
  const mean = pillar.public <= choices.asOf ? pillar.mean : null
  if (mean === null) {
    return (random, points) => {
      for (let n = 0; n < open.length; n++) draws[n] = top * random.uniform()
      place(points)
    }
  }
  const room = open.length * top
  const half = 0.5 * 10 ** -decimalsOf(mean)
  const sumOf = (random: Random) => (mean + half * (2 * random.uniform() - 1)) * competition.teams.length - known
  const least = (mean - half) * competition.teams.length - known
  if (least > room || (mean + half) * competition.teams.length - known < 0) return null
  return (random, points) => {
    const sum = Math.min(room, Math.max(0, sumOf(random)))
    if (!belowTop(random, draws, top, room - sum)) walk(random, draws, top, sum)
    place(points)
  }
}

/** The pillars of a competition that are in the total at the as-of date, and how each open one is drawn. */
export function pillarDraws(
  competition: Competition,
  choices: Choices,
  spread: number,
): readonly { readonly known: KnownPillar; readonly draw: PillarDraw | null }[] {
  return knownPillars(competition, choices)
    .filter((known) => known.values !== null)
    .map((known) => ({ known, draw: drawPillar(known, competition, choices, spread) }))
}

function topOf(pillar: Pillar, { asOf }: Pick<Choices, 'asOf'>): number {
  const published = pillar.public <= asOf ? pillar.published.map((p) => p.points) : []
  return published.length > 0 ? Math.max(...published) : pillar.max
}

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length

function belowTop(random: Random, draws: Float64Array, top: number, deficit: number): boolean {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    let sum = 0
    for (let n = 0; n < draws.length; n++) {
      draws[n] = random.exponential()
      sum += draws[n] as number
    }
    let fits = true
    for (let n = 0; n < draws.length; n++) {
      draws[n] = top - (deficit * (draws[n] as number)) / sum
      if ((draws[n] as number) < 0) fits = false
    }
    if (fits) return true
  }
  return false
}

function walk(random: Random, draws: Float64Array, top: number, sum: number): void {
  draws.fill(sum / draws.length)
  if (draws.length < 2) return
  for (let step = 0; step < 20 * draws.length; step++) {
    const a = Math.floor(random.uniform() * draws.length)
    const b = (a + 1 + Math.floor(random.uniform() * (draws.length - 1))) % draws.length
    const both = (draws[a] as number) + (draws[b] as number)
    const low = Math.max(0, both - top)
    const high = Math.min(top, both)
    draws[a] = low + (high - low) * random.uniform()
    draws[b] = both - (draws[a] as number)
  }
}
