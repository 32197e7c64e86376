import { useId, useRef } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import type { Certainty, TeamId } from '#core/engine/index.ts'
import type { Estimate, Item } from '#core/published/index.ts'
import { gap as oneDecimal, printed, raw } from '#i18n/format.ts'
import { useLanguage } from '#i18n/useT.ts'
import { teamColour } from '#ui/teamColour.ts'
import { useWidth } from '#ui/useWidth.ts'
import styles from './EstimatePicture.module.css'
import { Hatching } from './Hatching.tsx'
import { ticksOf } from './ticks.ts'

type Props = {
  readonly item: Item
  readonly estimates: Readonly<Record<TeamId, Estimate>>
  readonly certaintyOf: (team: TeamId) => Certainty | undefined
}

const ROW = 30
const AXIS = 22
const NAMES = 78
const FIGURES = 86

/** One row for each team: a dot where it was published, else range and hatched distribution. The table says it all. */
export function EstimatePicture({ item, estimates, certaintyOf }: Props) {
  const { locale } = useLanguage()
  const { teams } = useAnalysis().dataset.competition
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 480)
  const ends = Object.values(estimates).flatMap((e) => (e.kind === 'published' ? [e.value] : [e.low, e.high]))
  const ticks = ticksOf(Math.min(...ends), Math.max(...ends))
  const [least, most] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const room = width - NAMES - FIGURES
  const x = (value: number) => NAMES + (room * (value - least)) / (most - least)
  const height = teams.length * ROW + AXIS
  const mean = item.mean === null ? null : (item.mean.low + item.mean.high) / 2

  return (
    <div ref={box} className={styles.box}>
      <svg width={width} height={height} className={styles.picture} aria-hidden="true">
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={x(tick)} x2={x(tick)} y1={0} y2={height - AXIS} className={styles.grid} />
            <text x={x(tick)} y={height - 5} className={styles.tick}>
              {raw(tick)}
            </text>
          </g>
        ))}
        {mean !== null && <line x1={x(mean)} x2={x(mean)} y1={0} y2={height - AXIS} className={styles.mean} />}
        {teams.map(({ id: team, short }, i) => {
          const estimate = estimates[team]
          if (estimate === undefined) return null
          const base = (i + 1) * ROW - 7
          return (
            <g key={team} style={{ color: teamColour(team) }}>
              <text x={0} y={base} className={styles.name}>
                {short[locale]}
              </text>
              {estimate.kind === 'published' ? (
                <>
                  <circle
                    cx={x(estimate.value)}
                    cy={base - 5}
                    r={5}
                    className={certaintyOf(team) === 'secondary' ? styles.secondary : styles.published}
                  />
                  <text x={width} y={base} className={styles.value}>
                    {printed(estimate.value)}
                  </text>
                </>
              ) : (
                <>
                  <Hatching id={`${id}${team}`} />
                  {estimate.density !== null && (
                    <path
                      d={ridge(estimate.density.bins, x(estimate.low), x(estimate.high), base)}
                      fill={`url(#${id}${team})`}
                      className={styles.ridge}
                    />
                  )}
                  <path
                    d={`M${x(estimate.low)} ${base - 4}V${base + 4}M${x(estimate.low)} ${base}H${x(estimate.high)}M${x(estimate.high)} ${base - 4}V${base + 4}`}
                    className={styles.range}
                  />
                  {estimate.density !== null && (
                    <path
                      d={`M${x(estimate.density.quantiles[1])} ${base - ROW + 11}V${base + 5}`}
                      className={styles.median}
                    />
                  )}
                  <text x={width} y={base} className={styles.inferred}>
                    {oneDecimal(estimate.low)}–{oneDecimal(estimate.high)}
                  </text>
                </>
              )}
            </g>
          )
        })}
      </svg>
    </div>
  )
}

/** The outline of a histogram between two places, standing on a base line; its highest bin is as high as a row. */
function ridge(bins: readonly number[], from: number, to: number, base: number): string {
  const highest = Math.max(...bins)
  const step = (to - from) / bins.length
  const at = (i: number) => from + step * i
  const top = (share: number) => base - ((ROW - 10) * share) / highest
  const steps = bins.map((share, i) => `V${top(share).toFixed(1)}H${at(i + 1).toFixed(1)}`)
  return `M${from.toFixed(1)} ${base}${steps.join('')}V${base}Z`
}
