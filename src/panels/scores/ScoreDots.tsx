import { memo, useDeferredValue, useMemo, useRef } from 'react'
import { CartesianGrid, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts'
import type { ScoreGroup } from '#analysis/scoreRows.ts'
import type { Competition } from '#engine/index.ts'
import { gap, raw } from '#i18n/format.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { groupColour } from '#ui/teamColour.ts'
import { useWidth } from '#ui/useWidth.ts'
import { DotMark } from './DotMark.tsx'
import { type Dot, type DotRow, dotPicture } from './dotData.ts'
import styles from './ScoreDots.module.css'

type Props = { readonly groups: readonly ScoreGroup[]; readonly competition: Competition }

const ROW = 36
const AXIS = 64
const NARROW_AXIS = 36
const TICKS = [0, 20, 40, 60, 80, 100]

/**
 * One row for each benchmark, one mark for each team. A picture of the score table, which holds the
 * same in words: so it is silent to screen readers.
 */
export const ScoreDots = memo(function ScoreDots({ groups, competition }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const box = useRef<HTMLDivElement>(null)
  const width = useDeferredValue(useWidth(box, 720))
  const { teams } = competition
  const rested = useDeferredValue(groups)
  const picture = useMemo(
    () =>
      dotPicture(
        rested,
        teams.map((team) => team.id),
        locale,
      ),
    [rested, teams, locale],
  )
  const isNarrow = width < 560
  const { key, axis } = t.scores.dots

  return (
    <div ref={box} className={styles.box} aria-hidden="true">
      <ul className={styles.key}>
        {teams.map((team, index) => (
          <li key={team.id}>
            <Sample team={team.id} index={index} look="self" /> {team.name[locale]}
          </li>
        ))}
        {(['self', 'third-party', 'filled', 'hypothetical'] as const).map((look) => (
          <li key={look} className={styles.look}>
            <Sample team="other" index={0} look={look} /> {key[look]}
          </li>
        ))}
      </ul>
      <ScatterChart
        width={width}
        height={picture.rows.length * ROW + (isNarrow ? NARROW_AXIS : AXIS)}
        margin={{ top: 0, right: isNarrow ? 56 : 84, bottom: isNarrow ? 0 : 20, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid stroke="currentColor" strokeOpacity={0.14} />
        <XAxis
          type="number"
          dataKey="x"
          domain={[0, 100]}
          ticks={TICKS}
          padding={{ left: isNarrow ? 8 : 64, right: 0 }}
          tick={{ fill: 'currentColor', fontSize: 13 }}
          stroke="currentColor"
          strokeOpacity={0.4}
          label={
            isNarrow ? '' : { value: axis, position: 'insideBottom', offset: -12, fill: 'currentColor', fontSize: 13 }
          }
        />
        <YAxis
          type="number"
          dataKey="y"
          reversed
          domain={[-0.5, picture.rows.length - 0.5]}
          ticks={picture.rows.map((_, i) => i)}
          interval={0}
          width={isNarrow ? 122 : 136}
          tickLine={false}
          axisLine={false}
          tick={(props: TickProps) => <RowLabel {...props} rows={picture.rows} />}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={false}
          content={({ payload }) => <Tip dot={payload?.[0]?.payload} />}
        />
        {teams.map((team, index) => (
          <Scatter
            key={team.id}
            data={[...(picture.teams[index] ?? [])]}
            isAnimationActive={false}
            shape={(props: ShapeProps) => <LabelledDot {...props} index={index} isNarrow={isNarrow} />}
          />
        ))}
      </ScatterChart>
    </div>
  )
})

type TickProps = {
  readonly x?: number | string
  readonly y?: number | string
  readonly payload?: { readonly value: number }
}

function RowLabel({ y, payload, rows }: TickProps & { readonly rows: readonly DotRow[] }) {
  const row = rows[payload?.value ?? -1]
  if (row === undefined) return null
  return (
    <g transform={`translate(0 ${y})`}>
      <rect y={-5} width={10} height={10} fill={groupColour(row.group)} />
      <text x={18} dy="0.35em" className={styles.row}>
        {row.label}
      </text>
    </g>
  )
}

type ShapeProps = { readonly cx: number | undefined; readonly cy: number | undefined; readonly payload?: Dot }

function LabelledDot({
  cx,
  cy,
  payload,
  index,
  isNarrow,
}: ShapeProps & { readonly index: number; readonly isNarrow: boolean }) {
  if (cx === undefined || cy === undefined || payload === undefined) return <g />
  return (
    <g transform={`translate(${cx} ${cy})`}>
      <DotMark team={payload.team} index={index} look={payload.look} />
      {payload.best !== null && (
        <text x={11} dy="0.35em" className={styles.best}>
          {payload.best}
        </text>
      )}
      {payload.lowest !== null && !isNarrow && (
        <text x={-11} dy="0.35em" className={styles.lowest}>
          {payload.lowest}
        </text>
      )}
    </g>
  )
}

function Tip({ dot }: { readonly dot: Dot | undefined }) {
  const t = useWords()
  if (dot === undefined) return null
  const kind = dot.look === 'official' ? t.scores.cell.kind.official : t.scores.dots.key[dot.look]
  return (
    <p className={styles.tip}>
      <strong>{dot.teamName}</strong> {dot.benchmark}: {dot.look === 'filled' ? gap(dot.value) : raw(dot.value)} ({kind}
      )
    </p>
  )
}

function Sample(props: { readonly team: string; readonly index: number; readonly look: Dot['look'] }) {
  return (
    <svg viewBox="-8 -8 16 16" className={styles.sample} aria-hidden="true">
      <DotMark {...props} />
    </svg>
  )
}
