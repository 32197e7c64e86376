import { type BenchmarkId, type ClaimId, type Prepared, prepare, type TeamId } from '#core/engine/index.ts'
import { BLOCK_SAMPLES, type RobustnessInput } from './draws.ts'
import { createSampler } from './sampler.ts'
import { mergeTallies, type Tally } from './tally.ts'

/** Something that could still become known. */
export type OpenQuestion =
  /** A score that is missing, between two raw values. */
  | {
      readonly kind: 'score'
      readonly team: TeamId
      readonly benchmark: BenchmarkId
      readonly low: number
      readonly high: number
    }
  /** A claim below the standard of proof. */
  | { readonly kind: 'claim'; readonly team: TeamId; readonly claim: ClaimId }

/** How far the answer to a question could move a chance of elimination: that of the team which it moves most. */
export type Worth = {
  readonly question: OpenQuestion
  /** The team whose chance moves most. */
  readonly mover: TeamId
  /** Its chance of elimination, 0..1, with the lower value, or the claim set aside. */
  readonly from: number
  /** The same with the higher value, or the claim upheld. */
  readonly to: number
  /** |to − from|. */
  readonly moved: number
  /** Standard error of `moved` as if both chances had independent draws: an upper bound, since they share them. */
  readonly standardError: number
}

/**
 * What is open: missing scores on benchmarks with weight, and claims because of which a component of the gate is unknown.
 * A score may lie between the lowest and the highest value in its column, or anywhere on the scale where fewer than two
 * values differ. Claims on teams whose state at the gate is assumed are left out.
 */
export function openQuestions({
  competition,
  choices,
}: Pick<RobustnessInput, 'competition' | 'choices'>): OpenQuestion[] {
  const prepared = prepare(competition, choices)
  const scores = competition.field.flatMap(({ benchmark }): OpenQuestion[] => {
    if (!((choices.weights[benchmark] ?? 0) > 0)) return []
    const { scale } = competition.benchmarks.find((b) => b.id === benchmark) ?? {}
    if (scale === undefined) return []
    const known = knownValues(prepared, benchmark)
    const [least, most] = [Math.min(...known), Math.max(...known)]
    const { low, high } = least < most ? { low: least, high: most } : { low: scale.min, high: scale.max }
    return prepared.teams
      .filter(({ cells }) => cells[benchmark]?.kind === 'missing')
      .map(({ team }) => ({ kind: 'score', team: team.id, benchmark, low, high }))
  })
  const claims = prepared.gates.flatMap(({ team, assumed, components }) => {
    if (assumed !== null) return []
    const open = components.filter((c) => c.reading === 'unknown').flatMap((c) => c.standing)
    return [...new Set(open)].map((claim): OpenQuestion => ({ kind: 'claim', team, claim }))
  })
  return [...scores, ...claims]
}

/**
 * The chances with each question answered either way, everything else drawn as in the analysis and with the same random
 * numbers. A score given as the answer counts as typed in, so it has no noise; an upheld claim counts as meeting the
 * standard of proof. Yields after every 100 samples.
 *
 * @param samples for each answer, at least 1.
 * @returns one entry for each question, the one that moves a chance most first.
 */
export function* informationValue(input: RobustnessInput, samples: number): Generator<undefined, Worth[]> {
  const worths: Worth[] = []
  for (const question of openQuestions(input)) {
    const from = yield* chancesOut(answered(input, question, false), samples)
    const to = yield* chancesOut(answered(input, question, true), samples)
    const moves = from.map((chance, i) => Math.abs((to[i] as number) - chance))
    const most = moves.indexOf(Math.max(...moves))
    const [a, b] = [from[most] as number, to[most] as number]
    worths.push({
      question,
      mover: input.competition.teams[most]?.id ?? question.team,
      from: a,
      to: b,
      moved: Math.abs(b - a),
      standardError: Math.sqrt((a * (1 - a) + b * (1 - b)) / samples),
    })
  }
  return worths.sort((a, b) => b.moved - a.moved)
}

function knownValues({ teams }: Prepared, benchmark: BenchmarkId): number[] {
  return teams.flatMap(({ cells }) => {
    const cell = cells[benchmark]
    if (cell === undefined || cell.kind === 'missing') return []
    return [cell.kind === 'published' ? cell.score.value : cell.value]
  })
}

/** The analysis with one question answered: with its higher value, or the claim upheld, if `isHigh`. */
function answered(input: RobustnessInput, question: OpenQuestion, isHigh: boolean): RobustnessInput {
  const { competition, choices } = input
  if (question.kind === 'score') {
    const { team, benchmark, low, high } = question
    const row = { ...choices.cells[team], [benchmark]: isHigh ? high : low }
    return { ...input, choices: { ...choices, cells: { ...choices.cells, [team]: row } } }
  }
  if (!isHigh) return { ...input, choices: { ...choices, claimsOff: [...choices.claimsOff, question.claim] } }
  const claims = competition.claims.map((claim) =>
    claim.id === question.claim ? { ...claim, strength: choices.rules.proof } : claim,
  )
  return { ...input, competition: { ...competition, claims } }
}

const PIECE = 100

/** The chance of each team to be eliminated, 0..1, in the competition's order. */
function* chancesOut(input: RobustnessInput, samples: number): Generator<undefined, number[]> {
  const sampler = createSampler(input)
  let all: Tally | null = null
  for (let n = 0, done = 0; done < samples; n++) {
    const { tally, draw } = sampler.begin(n)
    const block = Math.min(BLOCK_SAMPLES, samples - done)
    for (let drawn = 0; drawn < block; drawn += PIECE) {
      draw(Math.min(PIECE, block - drawn))
      yield
    }
    done += block
    all = all === null ? tally : mergeTallies(all, tally)
  }
  const { safe, undecided } = all as Tally
  return input.competition.teams.map((_, i) => (samples - (safe[i] as number) - (undecided[i] as number)) / samples)
}
