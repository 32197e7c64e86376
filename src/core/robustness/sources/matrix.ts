import {
  type Choices,
  type Competition,
  MISSING,
  type MissingPolicy,
  NORMALISE,
  type Prepared,
} from '#core/engine/index.ts'
import type { Random } from '#core/random/index.ts'
import { LAB_FLOOR, LAB_SLOPE, QUESTION_CORRELATION, UNKNOWN_SIZE_SD } from './constants.ts'
import type { UncertaintyChoices } from './uncertainty.ts'

type MatrixDraw = (
  random: { readonly measurement: Random; readonly missing: Random },
  target: Float64Array,
  from: number,
  to: number,
) => void

/** Whether a policy estimates a missing value, which is then drawn between the lowest and the highest published one. */
const ESTIMATES: Readonly<Record<MissingPolicy, boolean>> = {
  exclude: false,
  renormalise: false,
  zero: false,
  worst: true,
  mean: true,
  additive: true,
}

/**
 * Draws the normalised scores, samples × teams × benchmarks in play (docs/method.md, 12): add measurement noise, clamp to the scale,
 * draw the missing values, normalise. A what-if value of the user has no noise. Noise and missing values have a random
 * stream each, so that switching one off leaves the draws of the other as they were.
 *
 * @returns a function that writes into its target all cells that vary; null where none does. Cells that do not vary, and
 * gaps that are not filled, are left as they are there.
 */
export function drawMatrix(
  prepared: Prepared,
  competition: Competition,
  choices: Pick<Choices, 'missing' | 'normalisation'>,
  uncertainty: UncertaintyChoices,
): MatrixDraw | null {
  const teams = prepared.teams.flatMap((team, row) => (team.values === null ? [] : [{ ...team, row }]))
  const columns = prepared.inPlay.length
  const noisy = uncertainty.sources.includes('measurement')
  // Column by column, first the cells with a value of their own, then its gaps; team by team.
  const cells = prepared.inPlay.map((id, j) => {
    const column = teams.map(({ values, cells: own, row }, team) => {
      const lift = noisy && isThirdParty(own[id]) ? uncertainty.lift : 0
      const points = ownPoints(values?.[j] ?? null)
      const sd = noisy && points !== null ? deviation(own[id], competition, uncertainty) : 0
      return { points, lift: points === null ? 0 : lift, sd, team, place: row * columns + j }
    })
    return { present: column.filter((c) => c.points !== null), gaps: column.filter((c) => c.points === null) }
  })
  const flat = cells.flatMap(({ present, gaps }) => [...present, ...gaps])
  const gapCount = flat.filter(({ points }) => points === null).length
  const isRanged = uncertainty.sources.includes('missing') && gapCount > 0 && ESTIMATES[choices.missing]
  if (!isRanged && !flat.some(({ sd, lift }) => sd > 0 || lift > 0)) return null

  const own = Float64Array.from(flat, ({ points, lift }) => (points ?? 0) + lift)
  const deviations = Float64Array.from(flat, ({ sd }) => sd)
  const teamOf = Int32Array.from(flat, ({ team }) => team)
  const places = Int32Array.from(flat, ({ place }) => place)
  const starts = Int32Array.from(cells, (_, j) => j * teams.length)
  const gapsFrom = Int32Array.from(cells, ({ present }, j) => j * teams.length + present.length)
  const size = prepared.teams.length * columns

  const together = uncertainty.reading === 'questions' ? QUESTION_CORRELATION : 0
  const [shared, alone] = [Math.sqrt(together), Math.sqrt(1 - together)]
  const keepsTeamQuantile = Math.sqrt(uncertainty.gapCorrelation)
  const isOneQuantile = uncertainty.gapCorrelation >= 1
  const normals = new Float64Array(noisy ? flat.length - gapCount + (together > 0 ? columns : 0) : 0)
  const uniforms = new Float64Array(isRanged ? teams.length + (isOneQuantile ? 0 : 2 * gapCount) : 0)
  const points = own.slice()
  const method = MISSING[choices.missing]
  const isFilled = method.gaps === 'fill' && gapCount > 0
  const normalise = choices.normalisation === 'points' ? null : NORMALISE[choices.normalisation]
  const inColumn: number[][] = cells.map(({ present, gaps }) =>
    new Array(present.length + (isFilled ? gaps.length : 0)).fill(0),
  )

  return ({ measurement, missing }, target, from, to) => {
    for (let sample = from; sample < to; sample++) {
      const base = sample * size
      if (noisy) addNoise(measurement, target, base)
      if (isRanged) fillByRange(missing, target, base)
      else if (isFilled) fillByMethod(target, base)
      if (normalise !== null) normaliseInto(target, base)
    }
  }

  function normaliseInto(target: Float64Array, base: number): void {
    for (let j = 0; j < columns; j++) {
      const start = starts[j] as number
      const end = isFilled ? start + teams.length : (gapsFrom[j] as number)
      const column = inColumn[j] as number[]
      for (let at = start; at < end; at++) column[at - start] = points[at] as number
      const values = (normalise as (points: readonly number[]) => readonly number[])(column)
      for (let at = start; at < end; at++) target[base + (places[at] as number)] = values[at - start] as number
    }
  }

  /**
   * Held to the scale; one number of the stream for each value, and one for each benchmark where teams share a part.
   */
  function addNoise(random: Random, target: Float64Array, base: number): void {
    random.fillNormal(normals, 0, normals.length)
    let used = 0
    for (let j = 0; j < columns; j++) {
      const common = together > 0 ? shared * (normals[used++] as number) : 0
      const end = gapsFrom[j] as number
      for (let at = starts[j] as number; at < end; at++) {
        const noise = common + alone * (normals[used++] as number)
        const moved = (own[at] as number) + (deviations[at] as number) * noise
        const held = moved < 0 ? 0 : moved > 100 ? 100 : moved
        points[at] = held
        target[base + (places[at] as number)] = held
      }
    }
  }

  function fillByRange(random: Random, target: Float64Array, base: number): void {
    random.fillUniform(uniforms, 0, uniforms.length)
    let used = teams.length
    for (let j = 0; j < columns; j++) {
      const gap = gapsFrom[j] as number
      const end = (starts[j] as number) + teams.length
      if (gap === end) continue
      let worst = Number.POSITIVE_INFINITY
      let best = Number.NEGATIVE_INFINITY
      for (let at = starts[j] as number; at < gap; at++) {
        const x = points[at] as number
        if (x < worst) worst = x
        if (x > best) best = x
      }
      for (let at = gap; at < end; at++) {
        let quantile = uniforms[teamOf[at] as number] as number
        if (!isOneQuantile) {
          const other = uniforms[used++] as number
          if ((uniforms[used++] as number) >= keepsTeamQuantile) quantile = other
        }
        const filled = worst + (best - worst) * quantile
        points[at] = filled
        target[base + (places[at] as number)] = filled
      }
    }
  }

  /** As the policy fills without doubt, from the values as they came out. */
  function fillByMethod(target: Float64Array, base: number): void {
    if (method.gaps !== 'fill') return
    const rows: (number | null)[][] = teams.map(() => new Array(columns).fill(null))
    for (let j = 0; j < columns; j++) {
      for (let at = starts[j] as number; at < (gapsFrom[j] as number); at++) {
        ;(rows[teamOf[at] as number] as (number | null)[])[j] = points[at] as number
      }
    }
    const fills = method.fill(rows, columns)
    for (let j = 0; j < columns; j++) {
      const end = (starts[j] as number) + teams.length
      for (let at = gapsFrom[j] as number; at < end; at++) {
        const filled = fills[teamOf[at] as number]?.[j] as number
        points[at] = filled
        target[base + (places[at] as number)] = filled
      }
    }
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
