import { type Choices, type Competition, MISSING, type MissingPolicy, NORMALISE, type Prepared } from '#engine/index.ts'
import { LAB_FLOOR, LAB_SLOPE, QUESTION_CORRELATION, UNKNOWN_SIZE_SD } from '../constants.ts'
import type { Random } from '../random.ts'
import type { UncertaintyChoices } from '../uncertainty.ts'
import type { Draw } from './weights.ts'

/** Gaps that a quantile from worst to best can stand in for; the other policies say what a gap is. */
const FILLED_BY_RANGE: readonly MissingPolicy[] = ['mean', 'worst', 'additive']

/**
 * Normalised values, teams × benchmarks in play, drawn anew with measurement noise and with other fills
 * (SPEC 5): noise, hold to the scale, fill, normalise. A what-if value of the user's has no noise.
 *
 * @returns null where nothing varies; gaps that stay gaps are NaN.
 */
export function drawMatrix(
  prepared: Prepared,
  competition: Competition,
  choices: Choices,
  uncertainty: UncertaintyChoices,
): Draw | null {
  const teams = prepared.teams.filter((t) => t.values !== null)
  const rows = prepared.teams.map((t, i) => (t.values === null ? -1 : i)).filter((i) => i >= 0)
  const columns = prepared.inPlay.length
  const own = teams.map((t) => prepared.inPlay.map((_, j) => ownPoints(t.values?.[j] ?? null)))
  const noisy = uncertainty.sources.includes('measurement')
  const spread = noisy
    ? teams.map((t) => prepared.inPlay.map((id) => deviation(t.cells[id], competition, uncertainty)))
    : null
  const lift = noisy
    ? teams.map((t) => prepared.inPlay.map((id) => (isThirdParty(t.cells[id]) ? uncertainty.lift : 0)))
    : null
  const method = MISSING[choices.missing]
  const hasGap = own.some((row) => row.includes(null))
  const ranged = uncertainty.sources.includes('missing') && hasGap && FILLED_BY_RANGE.includes(choices.missing)
  const isMoved =
    spread !== null && (spread.some((r) => r.some((x) => x > 0)) || lift?.some((r) => r.some((x) => x > 0)))
  if (!isMoved && !ranged) return null

  const points: (number | null)[][] = own.map((row) => row.slice())
  const normalise = NORMALISE[choices.normalisation]
  const together = uncertainty.reading === 'questions' ? QUESTION_CORRELATION : 0
  const shared = Math.sqrt(together)
  const alone = Math.sqrt(1 - together)
  const keepsTeamQuantile = Math.sqrt(uncertainty.gapCorrelation)
  const quantiles = new Float64Array(teams.length)
  const inColumn: number[] = []
  const at: number[] = []

  return (random, target) => {
    if (spread !== null && lift !== null) {
      for (let j = 0; j < columns; j++) {
        const common = together > 0 ? random.normal() : 0
        for (let i = 0; i < own.length; i++) {
          const value = own[i]?.[j] ?? null
          if (value === null) continue
          const moved = value + (lift[i]?.[j] as number) + noiseOf(i, j, common, random)
          ;(points[i] as (number | null)[])[j] = Math.min(100, Math.max(0, moved))
        }
      }
    }
    if (ranged) for (let i = 0; i < quantiles.length; i++) quantiles[i] = random.uniform()
    const fills = !ranged && method.gaps === 'fill' && hasGap ? method.fill(points, columns) : null
    for (let j = 0; j < columns; j++) {
      let worst = Number.POSITIVE_INFINITY
      let best = Number.NEGATIVE_INFINITY
      for (const row of points) {
        const x = row[j]
        if (x === null || x === undefined) continue
        if (x < worst) worst = x
        if (x > best) best = x
      }
      inColumn.length = 0
      at.length = 0
      for (let i = 0; i < points.length; i++) {
        let x = points[i]?.[j] ?? null
        if (x === null && ranged) x = worst + (best - worst) * quantileOf(i, random)
        else if (x === null && fills !== null) x = fills[i]?.[j] as number
        if (x === null) continue
        inColumn.push(x)
        at.push(i)
      }
      const values = normalise(inColumn)
      for (let n = 0; n < at.length; n++) target[(rows[at[n] as number] as number) * columns + j] = values[n] as number
    }
  }

  function noiseOf(i: number, j: number, common: number, random: Random): number {
    const sd = spread?.[i]?.[j] as number
    if (together === 0) return sd * random.normal()
    return sd * (shared * common + alone * random.normal())
  }

  function quantileOf(i: number, random: Random): number {
    if (uncertainty.gapCorrelation >= 1) return quantiles[i] as number
    const other = random.uniform()
    return random.uniform() < keepsTeamQuantile ? (quantiles[i] as number) : other
  }
}

type Value = NonNullable<NonNullable<Prepared['teams'][number]['values']>[number]>
type AnyCell = Prepared['teams'][number]['cells'][string] | undefined

const ownPoints = (value: Value | null): number | null =>
  value === null || value.origin === 'filled' ? null : value.points

const isThirdParty = (cell: AnyCell): boolean => cell?.kind === 'published' && cell.score.kind === 'third-party'

/** Standard deviation of a published value in points; 0 for what was typed and for gaps. */
function deviation(cell: AnyCell, competition: Competition, { reading, noise }: UncertaintyChoices): number {
  if (cell?.kind !== 'published') return 0
  const benchmark = competition.benchmarks.find((b) => b.id === cell.score.benchmark)
  const questions = benchmark?.questions ?? null
  if (benchmark === undefined || questions === null) return noise * UNKNOWN_SIZE_SD
  const { min, max } = benchmark.scale
  const p = Math.min(1, Math.max(0, (cell.score.value - min) / (max - min)))
  const binomial = (p * (1 - p) * 10_000) / questions
  return noise * Math.sqrt(reading === 'lab' ? LAB_FLOOR + LAB_SLOPE * binomial : binomial)
}
