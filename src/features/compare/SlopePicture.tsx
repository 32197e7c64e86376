import { useRef } from 'react'
import type { TeamVerdict } from '#core/engine/index.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { teamColour } from '#ui/teamColour.ts'
import { useWidth } from '#ui/useWidth.ts'
import styles from './Compare.module.css'
import { OutcomeShape, type ShapeKind, shapeOf } from './OutcomeShape.tsx'
import { teamsOf } from './teamsOf.ts'
import type { AnsweredSide } from './useSides.ts'

const ROW = 36
const TOP = 28
/** Line patterns that distinguish teams without colour, in the order of the teams. */
const DASHES = ['', '7 3', '2 3', '10 3 2 3', '4 2', '1 2']
const KEY: readonly ShapeKind[] = ['safe', 'undecided', 'score', 'gate', 'both']

type Point = { readonly x: number; readonly y: number; readonly rank: number | null; readonly verdict: TeamVerdict }

/** Each team's place under each scenario, joined; names at both ends, shapes for out and by which route. */
export function SlopePicture({ sides }: { readonly sides: readonly AnsweredSide[] }) {
  const { locale } = useLanguage()
  const words = useWords().comparison
  const box = useRef<HTMLDivElement>(null)
  const width = Math.min(useWidth(box, 640), 880)
  const margin = width < 480 ? 104 : 160
  const teams = teamsOf(sides)
  const rows = Math.max(...sides.map(({ state }) => state.evaluation.ranking.length))
  const xOf = (side: number) => margin + ((width - 2 * margin) * side) / Math.max(1, sides.length - 1)
  const lines = teams.map((team, order) => ({
    team,
    dash: DASHES[order % DASHES.length] ?? '',
    points: sides.flatMap(({ state }, side): Point[] => {
      // By place in the ranking, not by rank: teams in a tie stand below one another.
      const place = state.evaluation.ranking.findIndex((row) => row.team === team.id)
      const verdict = state.evaluation.verdicts.find((v) => v.team === team.id)
      if (place < 0 || verdict === undefined) return []
      const rank = state.evaluation.ranking[place]?.rank ?? null
      return [{ x: xOf(side), y: TOP + ROW * (place + 0.5), rank, verdict }]
    }),
  }))

  return (
    <section className={styles.part} aria-labelledby="compare-slope">
      <h3 id="compare-slope">{words.slope}</h3>
      <div ref={box} aria-hidden="true">
        <svg width={width} height={TOP + ROW * rows + 8} className={styles.slope} role="presentation">
          {sides.map(({ letter }, side) => (
            <g key={letter}>
              <line x1={xOf(side)} x2={xOf(side)} y1={TOP} y2={TOP + ROW * rows} stroke="var(--hairline)" />
              <text x={xOf(side)} y={16} textAnchor="middle" fontSize={13} fontWeight={700} fill="currentColor">
                {letter}
              </text>
            </g>
          ))}
          {lines.map(({ team, dash, points }) => (
            <polyline
              key={team.id}
              points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
              fill="none"
              stroke={teamColour(team.id)}
              strokeWidth={2}
              strokeDasharray={dash}
            />
          ))}
          {lines.map(({ team, points }) => {
            const [first, last] = [points[0], points.at(-1)]
            const label = (rank: number | null) => (rank === null ? '–' : String(rank))
            return (
              <g key={team.id}>
                {points.map(({ x, y, verdict }) => (
                  <OutcomeShape key={x} kind={shapeOf(verdict)} x={x} y={y} colour={teamColour(team.id)} />
                ))}
                {first !== undefined && (
                  <text x={first.x - 14} y={first.y} dy="0.35em" textAnchor="end" fontSize={13} fill="currentColor">
                    {team.short[locale]} {label(first.rank)}
                  </text>
                )}
                {last !== undefined && (
                  <text x={last.x + 14} y={last.y} dy="0.35em" fontSize={13} fill="currentColor">
                    {label(last.rank)} {team.short[locale]}
                  </text>
                )}
              </g>
            )
          })}
        </svg>
        <ul className={styles.key}>
          {KEY.map((kind) => (
            <li key={kind}>
              <svg width={18} height={18} role="presentation">
                <OutcomeShape kind={kind} x={9} y={9} colour="currentColor" />
              </svg>{' '}
              {words.slopeKey[kind]}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
